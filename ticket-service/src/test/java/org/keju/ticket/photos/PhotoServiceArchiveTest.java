package org.keju.ticket.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keju.ticket.application.PhotoArchive.PhotoUnavailable;
import org.keju.ticket.domain.TicketFixture;
import org.springframework.web.client.RestClient;

class PhotoServiceArchiveTest {

    private final PhotoServiceDouble service = new PhotoServiceDouble();
    private final PhotoServiceArchive archive =
            new PhotoServiceArchive(RestClient.create(service.url().toString()));
    private final UUID photoId = UUID.randomUUID();

    @AfterEach
    void stop() {
        archive.close();
        service.close();
    }

    @Test
    void fetchesAPhoto() {
        byte[] photo = TicketFixture.photo();
        service.has(photoId, photo);

        assertThat(archive.fetch(photoId)).isEqualTo(photo);
    }

    @Test
    void triesAgainWhenTheServiceStumbles() {
        service.has(photoId, TicketFixture.photo());
        service.failsNext(2);

        assertThat(archive.fetch(photoId)).isNotEmpty();
        assertThat(service.calls()).isEqualTo(3);
    }

    @Test
    void doesNotInsistWhenTheServiceHasNoSuchPhoto() {
        assertThatExceptionOfType(PhotoUnavailable.class).isThrownBy(() -> archive.fetch(photoId));
        assertThat(service.calls()).isOne();
    }

    @Test
    void refusesWhatIsNoPhoto() {
        service.has(photoId, "<html>".getBytes(StandardCharsets.US_ASCII));

        assertThatExceptionOfType(PhotoUnavailable.class).isThrownBy(() -> archive.fetch(photoId));
    }

    @Test
    void leavesAServiceAloneThatFailsAllTheTime() {
        service.failsNext(1000);
        for (int i = 0; i < 8; i++) {
            assertThatExceptionOfType(PhotoUnavailable.class).isThrownBy(() -> archive.fetch(photoId));
        }

        assertThat(service.calls()).isEqualTo(10);
    }
}
