package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketPhotoTest {

    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");

    private final TicketPhoto photo = TicketPhoto.wanted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOON);

    @Test
    void isTriedAgainAfterGrowingPausesForEver() {
        photo.attempt(NOON);
        assertThat(photo.nextAttemptAt()).isEqualTo(NOON.plusSeconds(10));
        photo.attempt(NOON);
        assertThat(photo.nextAttemptAt()).isEqualTo(NOON.plusSeconds(20));
        for (int i = 0; i < 100; i++) {
            photo.attempt(NOON);
        }
        assertThat(photo.nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    }

    @Test
    void isNotTriedAnyMoreOnceKept() {
        photo.attempt(NOON);
        photo.kept(NOON);

        assertThat(photo.isKept()).isTrue();
        assertThat(photo.nextAttemptAt()).isNull();
    }

    @Test
    void isWantedAgainWhenTheCopyIsLost() {
        photo.kept(NOON);
        photo.lost(NOON.plusSeconds(1));

        assertThat(photo.isKept()).isFalse();
        assertThat(photo.nextAttemptAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void isNotTriedAnyMoreOnceReleased() {
        photo.release(NOON);

        assertThat(photo.isWanted()).isFalse();
        assertThat(photo.nextAttemptAt()).isNull();
    }
}
