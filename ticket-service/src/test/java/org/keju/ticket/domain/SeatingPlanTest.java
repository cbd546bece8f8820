package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatingPlanTest {

    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");

    private final SeatingPlan plan = SeatingPlan.of(UUID.randomUUID());

    @Test
    void isHeldByOneAtATime() {
        plan.begin(NOON);

        assertThatExceptionOfType(SeatingRefused.class)
                .isThrownBy(() -> plan.begin(NOON.plusSeconds(1)))
                .extracting(SeatingRefused::reason)
                .isEqualTo(SeatingRefused.Reason.BUSY);
    }

    @Test
    void isFreeAfterAnArrangement() {
        plan.begin(NOON);
        plan.arranged(NOON.plusSeconds(5));

        assertThatCode(() -> plan.begin(NOON.plusSeconds(6))).doesNotThrowAnyException();
        assertThat(plan.arrangedAt()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void isFreeAgainWhenItsHolderDied() {
        plan.begin(NOON);

        assertThatCode(() -> plan.begin(NOON.plus(Duration.ofMinutes(2)))).doesNotThrowAnyException();
    }

    @Test
    void staysHeldWhileItsHolderGoesOn() {
        plan.begin(NOON);
        plan.renew(NOON.plusSeconds(100));

        assertThatExceptionOfType(SeatingRefused.class).isThrownBy(() -> plan.begin(NOON.plus(Duration.ofMinutes(2))));
    }
}
