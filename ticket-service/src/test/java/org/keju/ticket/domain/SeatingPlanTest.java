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

    private static final UUID RUN = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    private final SeatingPlan plan = SeatingPlan.of(UUID.randomUUID());

    @Test
    void isHeldByOneAtATime() {
        plan.begin(RUN, NOON);

        assertThatExceptionOfType(SeatingRefused.class)
                .isThrownBy(() -> plan.begin(ANOTHER, NOON.plusSeconds(1)))
                .extracting(SeatingRefused::reason)
                .isEqualTo(SeatingRefused.Reason.BUSY);
    }

    @Test
    void isFreeAfterAnArrangement() {
        plan.begin(RUN, NOON);
        plan.arranged(RUN, NOON.plusSeconds(5));

        assertThatCode(() -> plan.begin(ANOTHER, NOON.plusSeconds(6))).doesNotThrowAnyException();
        assertThat(plan.arrangedAt()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void isFreeAgainWhenItsHolderDied() {
        plan.begin(RUN, NOON);

        assertThatCode(() -> plan.begin(ANOTHER, NOON.plus(Duration.ofMinutes(2))))
                .doesNotThrowAnyException();
    }

    @Test
    void staysHeldWhileItsHolderGoesOn() {
        plan.begin(RUN, NOON);
        plan.renew(RUN, NOON.plusSeconds(100));

        assertThatExceptionOfType(SeatingRefused.class)
                .isThrownBy(() -> plan.begin(ANOTHER, NOON.plus(Duration.ofMinutes(2))));
    }

    @Test
    void whoHeldItForTooLongNoticesThatOtherWorkHasBegun() {
        plan.begin(RUN, NOON);
        plan.begin(ANOTHER, NOON.plus(Duration.ofMinutes(3)));

        assertThatExceptionOfType(SeatingRefused.class).isThrownBy(() -> plan.renew(RUN, NOON.plusSeconds(181)));
        plan.release(RUN);
        assertThatExceptionOfType(SeatingRefused.class).isThrownBy(() -> plan.begin(RUN, NOON.plusSeconds(182)));
    }
}
