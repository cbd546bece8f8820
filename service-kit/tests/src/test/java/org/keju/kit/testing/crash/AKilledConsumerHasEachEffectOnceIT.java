package org.keju.kit.testing.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A consumer is killed when an event has had its effect and the broker does not know it yet. */
class AKilledConsumerHasEachEffectOnceIT {

    private static final int EVENTS = 10_000;
    private static final int EFFECTS_OF_A_LIFE = 2_500;

    private final CrashSite site = CrashServers.site();

    @Test
    void betweenEffectAndAcknowledgement() {
        site.publishAll(EVENTS);
        for (int life = 1; life <= 2; life++) {
            Child consumer = site.startReader("--numbering.killed-after-effects=" + EFFECTS_OF_A_LIFE);
            assertThat(consumer.awaitEnd()).isEqualTo(Child.SIGKILL);
        }
        assertThat(site.ledger().effects()).isLessThan(EVENTS);
        try (var last = site.runReader()) {
            site.ledger().assertEachOnceAndInOrder(EVENTS);
        }
    }
}
