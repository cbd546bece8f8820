package org.keju.kit.testing.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keju.events.Topics;

/** A consumer is killed when the dead letter is published and the key is not yet parked. */
class ACrashWhileParkingRepeatsHarmlesslyIT {

    private static final int EVENTS = 500;

    private final CrashSite site = CrashServers.site();

    @Test
    void betweenTheDeadLetterAndTheParkedKey() {
        site.sendPoison(Numbers.key(0));
        assertThat(site.startReader(KilledAfterAcknowledgement.after(1)).awaitEnd())
                .isEqualTo(Child.SIGKILL);
        assertThat(site.ledger().parkedKeys()).isZero();

        site.publishAll(EVENTS);
        try (var reader = site.runReader()) {
            site.awaitEverythingRead();
        }

        int ofOneKey = EVENTS / Numbers.KEYS;
        assertThat(site.records(site.topic() + Topics.DEAD_LETTER_SUFFIX)).isEqualTo(2);
        assertThat(site.ledger().parkedKeys()).isOne();
        assertThat(site.ledger().parkedEvents()).isEqualTo(1 + ofOneKey);
        assertThat(site.ledger().numbersByKey()).doesNotContainKey(Numbers.key(0));
        assertThat(site.ledger().effects()).isEqualTo(EVENTS - ofOneKey);
    }
}
