package org.keju.photo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPhotoStoreTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatItKeeps() {
        FolderPhotoStore store = new FolderPhotoStore(folder);

        String key = store.keep(picture("a face"));

        assertThat(store.read(key)).isEqualTo(picture("a face"));
    }

    @Test
    void keepsTheSamePictureOnce() throws IOException {
        FolderPhotoStore store = new FolderPhotoStore(folder);

        assertThat(store.keep(picture("a face"))).isEqualTo(store.keep(picture("a face")));

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void readsNothingButPictures() {
        FolderPhotoStore store = new FolderPhotoStore(folder);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> store.read("../../etc/passwd"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.read("0".repeat(64)));
    }

    private static byte[] picture(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
