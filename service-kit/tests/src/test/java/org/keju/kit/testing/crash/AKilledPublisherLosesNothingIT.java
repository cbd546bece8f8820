package org.keju.kit.testing.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A publisher is killed twice at the worst of moments; its third life finishes what the first two began. */
class AKilledPublisherLosesNothingIT {

    private static final int EVENTS = 10_000;

    private final CrashSite site = CrashServers.site();

    @Test
    void betweenCommitAndPublication() {
        try (var reader = site.runReader()) {
            assertThat(publish(KilledBeforeSending.after(1_500)).awaitEnd()).isEqualTo(Child.SIGKILL);
            assertThat(site.ledger().unpublished()).isPositive();
            assertThat(publish(KilledBeforeSending.after(3_000)).awaitEnd()).isEqualTo(Child.SIGKILL);
            publish().during(() -> site.ledger().assertEachOnceAndInOrder(EVENTS));
        }
    }

    @Test
    void betweenPublicationAndMark() {
        try (var reader = site.runReader()) {
            assertThat(publish(KilledAfterAcknowledgement.after(1_500)).awaitEnd())
                    .isEqualTo(Child.SIGKILL);
            assertThat(publish(KilledAfterAcknowledgement.after(3_000)).awaitEnd())
                    .isEqualTo(Child.SIGKILL);
            publish().during(() -> site.ledger().assertEachOnceAndInOrder(EVENTS));
        }
        assertThat(site.repeatedRecords(EVENTS))
                .as("records that had to be sent again")
                .isPositive();
    }

    private Child publish(String... more) {
        return site.startPublisher(EVENTS, more);
    }
}
