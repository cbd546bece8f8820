package org.keju.kit.testing.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A server is killed twice, and started again, while events flow through it. */
class AKilledServerLosesNothingIT {

    private static final int EVENTS = 10_000;
    private static final int[] KILLED_AT = {2_000, 6_000};

    private final CrashSite site = CrashServers.site();

    @Test
    void whenItIsTheBroker() {
        assertSurvives(CrashServers::killAndRestartBroker);
    }

    @Test
    void whenItIsTheDatabase() {
        assertSurvives(CrashServers::killAndRestartDatabase);
    }

    private void assertSurvives(Runnable disaster) {
        try (var reader = site.runReader()) {
            site.startPublisher(EVENTS).during(() -> {
                for (int effects : KILLED_AT) {
                    site.ledger().awaitEffects(effects);
                    assertThat(site.ledger().effects()).isLessThan(EVENTS);
                    disaster.run();
                }
                site.ledger().assertEachOnceAndInOrder(EVENTS);
            });
        }
    }
}
