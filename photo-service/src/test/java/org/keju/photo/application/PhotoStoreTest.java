package org.keju.photo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.kit.blobs.FolderBlobStore;

class PhotoStoreTest {

    private static final byte[] PICTURE = "a face".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = ContentKey.of(PICTURE);

    @TempDir
    private Path folder;

    private PhotoStore store;

    @BeforeEach
    void beginEmpty() {
        store = new PhotoStore(new FolderBlobStore(folder));
    }

    @Test
    void spreadsPicturesByTheBeginningOfTheirKeys() {
        store.keep(KEY, PICTURE);

        assertThat(store.read(KEY)).isEqualTo(PICTURE);
        assertThat(fileOf(KEY)).exists();
    }

    @Test
    void doesNotPassOnWhatIsNoLongerWhatWasKept() throws IOException {
        store.keep(KEY, PICTURE);

        Files.write(fileOf(KEY), "another face".getBytes(StandardCharsets.UTF_8));

        assertThatIllegalStateException().isThrownBy(() -> store.read(KEY));
    }

    @Test
    void saysThatAPictureIsGone() {
        store.keep(KEY, PICTURE);
        store.remove(KEY);

        assertThatIllegalStateException().isThrownBy(() -> store.read(KEY)).withMessageContaining("is gone");
    }

    @Test
    void touchesNothingButPictures() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.read("../../etc/passwd"));
        assertThatIllegalArgumentException().isThrownBy(() -> store.remove("abcd"));
    }

    private Path fileOf(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key + ".jpg");
    }
}
