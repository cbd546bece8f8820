package org.keju.kit.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBlobStoreTest extends BlobStoreContract {

    @TempDir
    Path folder;

    @Override
    BlobStore store() {
        return new FolderBlobStore(folder);
    }

    @Test
    void leavesOneFileAndNoDraft() throws IOException {
        BlobName name = new BlobName("ab/one.jpg");

        store().keep(name, content("a file"));
        store().keep(name, content("a file"));

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(folder.resolve("ab/one.jpg"));
        }
    }

    @Test
    void saysThatItFailed() throws IOException {
        Files.createFile(folder.resolve("ab"));

        assertThatExceptionOfType(BlobStoreFailed.class)
                .isThrownBy(() -> store().keep(new BlobName("ab/no-folder.jpg"), content("a file")))
                .withMessageContaining("ab/no-folder.jpg");
    }
}
