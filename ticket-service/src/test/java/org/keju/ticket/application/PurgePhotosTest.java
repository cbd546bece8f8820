package org.keju.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.kit.blobs.FolderBlobStore;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.TicketFixture;
import org.keju.ticket.domain.TicketPhoto;
import org.springframework.transaction.support.TransactionOperations;

class PurgePhotosTest {

    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");

    @TempDir
    private Path folder;

    private final InMemoryTicketPhotos photos = new InMemoryTicketPhotos();
    private PhotoStore store;

    @BeforeEach
    void beginEmpty() {
        store = new PhotoStore(new FolderBlobStore(folder));
    }

    @Test
    void goesOnBesideACopyThatCannotBeRemoved() throws IOException {
        TicketPhoto stuck = released();
        Path inTheWay = file(stuck);
        Files.delete(inTheWay);
        Files.createDirectories(inTheWay.resolve("not-empty"));
        TicketPhoto other = released();

        assertThat(purgePhotos().run()).isEqualTo(1);

        assertThat(store.read(other.photoId())).isEmpty();
        assertThat(photos.all()).containsExactly(stuck);
        assertThat(purgePhotos().run()).isZero();
    }

    private TicketPhoto released() {
        TicketPhoto photo = TicketPhoto.wanted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOON);
        store.keep(photo.photoId(), TicketFixture.photo());
        photo.release(NOON);
        return photos.save(photo);
    }

    private Path file(TicketPhoto photo) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(photo.photoId() + ".jpg"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private PurgePhotos purgePhotos() {
        return new PurgePhotos(
                photos,
                new NoExams(),
                store,
                new PhotoRetention(Duration.ofDays(30)),
                TransactionOperations.withoutTransaction(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static final class NoExams implements Exams {

        @Override
        public Optional<Exam> findById(UUID examId) {
            return Optional.empty();
        }

        @Override
        public List<Exam> findAll() {
            return List.of();
        }

        @Override
        public Exam save(Exam exam) {
            throw new UnsupportedOperationException();
        }
    }
}
