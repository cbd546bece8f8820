package org.keju.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-83")
class RefundTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    private final Refund refund = Refund.due(UUID.randomUUID(), Fixtures.receipt(10_000), Refund.Reason.DUPLICATE, NOW);

    @Test
    void itIsTriedAtOnceAndThenEverMoreRarelyForEver() {
        assertThat(refund.nextTryAt()).isEqualTo(NOW);
        for (Duration wait : new Duration[] {
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(2)
        }) {
            refund.planNextTry(NOW);
            assertThat(refund.nextTryAt()).isEqualTo(NOW.plus(wait));
        }
    }

    @Test
    void itIsPaidBackOnce() {
        assertThat(refund.payBack(NOW)).isTrue();
        assertThat(refund.payBack(NOW.plusSeconds(9))).isFalse();

        assertThat(refund.state()).isEqualTo(Refund.State.DONE);
        assertThat(refund.doneAt()).isEqualTo(NOW);
        assertThat(refund.nextTryAt()).isNull();
    }

    @Test
    void aRefusalWaitsForSomebodyWhoLooks() {
        refund.refuse("ACQ.TRADE_STATUS_ERROR");
        assertThat(refund.nextTryAt()).isNull();
        assertThat(refund.refusal()).isEqualTo("ACQ.TRADE_STATUS_ERROR");

        refund.tryAgain(NOW);

        assertThat(refund.state()).isEqualTo(Refund.State.DUE);
        assertThat(refund.nextTryAt()).isEqualTo(NOW);
    }

    @Test
    void newsThatComeLateChangeNothing() {
        refund.payBack(NOW);
        refund.refuse("LATE");
        assertThatThrownBy(() -> refund.tryAgain(NOW)).isInstanceOf(Refund.NotRefused.class);

        assertThat(refund.state()).isEqualTo(Refund.State.DONE);
    }
}
