package org.keju.kit.testing.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever a topic delivers again, in whatever order, has had its effect. */
class RepeatedAndReorderedDeliveriesChangeNothingIT {

    private static final int EVENTS = 10_000;

    private final CrashSite site = CrashServers.site();

    @Test
    void neitherATopicThatIsReadAgainFromItsBeginningNorEventsThatComeLastFirst() {
        site.publishAll(EVENTS);
        readAll();
        site.ledger().assertEachOnceAndInOrder(EVENTS);
        Map<UUID, List<Integer>> before = site.ledger().numbersByKey();

        for (int time = 1; time <= 2; time++) {
            site.rewindReaders();
            readAll();
            assertThat(site.ledger().numbersByKey()).isEqualTo(before);
        }

        site.sendEveryRecordAgainBackwards();
        readAll();
        assertThat(site.ledger().numbersByKey()).isEqualTo(before);
    }

    private void readAll() {
        try (var reader = site.runReader()) {
            site.awaitEverythingRead();
        }
    }
}
