package org.keju.ticket.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoFolderTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItKept() {
        PhotoFolder photos = new PhotoFolder(folder);
        UUID photoId = UUID.randomUUID();

        photos.keep(photoId, new byte[] {1, 2, 3});
        photos.keep(photoId, new byte[] {4, 5});

        assertThat(photos.read(photoId)).contains(new byte[] {4, 5});
    }

    @Test
    void leavesNothingUnfinishedBehind() throws IOException {
        new PhotoFolder(folder).keep(UUID.randomUUID(), new byte[] {1});

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).singleElement().asString().endsWith(".jpg");
        }
    }

    @Test
    void knowsWhenAPhotoIsLost() {
        assertThat(new PhotoFolder(folder).read(UUID.randomUUID())).isEmpty();
    }
}
