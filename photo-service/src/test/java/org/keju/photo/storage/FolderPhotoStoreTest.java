package org.keju.photo.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.photo.application.ContentKey;
import org.keju.photo.application.PhotoStore;

class FolderPhotoStoreTest extends PhotoStoreContract {

    @TempDir
    Path folder;

    @Override
    PhotoStore store() {
        return new FolderPhotoStore(folder);
    }

    @Override
    void tamper(String key, byte[] content) throws IOException {
        Files.write(fileOf(key), content);
    }

    @Test
    void leavesOneFileAndNoDraft() throws IOException {
        byte[] picture = picture("a face");

        store().keep(ContentKey.of(picture), picture);
        store().keep(ContentKey.of(picture), picture);

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(fileOf(ContentKey.of(picture)));
        }
    }

    private Path fileOf(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key + ".jpg");
    }
}
