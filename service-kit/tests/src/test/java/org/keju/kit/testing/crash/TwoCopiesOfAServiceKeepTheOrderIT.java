package org.keju.kit.testing.crash;

import org.junit.jupiter.api.Test;

/** Two copies write and relay at the same time, and one of them is killed half-way. */
class TwoCopiesOfAServiceKeepTheOrderIT {

    private static final int EVENTS = 10_000;

    private final CrashSite site = CrashServers.site();

    @Test
    void alsoWhenOneOfThemDies() {
        try (var reader = site.runReader()) {
            Child one = site.startPublisher(EVENTS);
            Child other = site.startPublisher(EVENTS);
            one.during(() -> other.during(() -> {
                site.ledger().awaitCaused(EVENTS / 2);
                other.kill();
                site.ledger().assertEachOnceAndInOrder(EVENTS);
            }));
        }
    }
}
