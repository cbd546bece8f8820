package org.keju.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutboxPaceTest {

    private static final OutboxRelay.Round FULL = new OutboxRelay.Round(1024, true, false, false);
    private static final OutboxRelay.Round OTHERS_AT_WORK = new OutboxRelay.Round(0, false, true, false);
    private static final OutboxRelay.Round BROKER_AWAY = new OutboxRelay.Round(0, true, false, true);

    private final OutboxPace pace = new OutboxPace();

    @Test
    void doesNotRestWhileThereIsMore() {
        pace.after(FULL);
        assertThat(pace.pause()).isZero();
    }

    @Test
    void waitsForTheNextEventWhenThereIsNoMore() {
        pace.after(OutboxRelay.Round.OF_NOTHING);
        assertThat(pace.pause()).hasMillis(200);
        assertThat(pace.isBackingOff()).isFalse();
    }

    @Test
    void looksAgainSoonWhileAnotherCopyIsAtWorkButNotForEver() {
        pace.after(OTHERS_AT_WORK);
        assertThat(pace.pause()).hasMillis(5);
        for (int i = 0; i < 10; i++) {
            pace.after(OTHERS_AT_WORK);
        }
        assertThat(pace.pause()).hasMillis(200);
    }

    @Test
    void backsOffWhileAServerIsAwayAndIsQuickAgainAfterwards() {
        pace.after(null);
        assertThat(pace.pause()).hasMillis(200);
        for (int i = 0; i < 10; i++) {
            pace.after(BROKER_AWAY);
        }
        assertThat(pace.pause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pace.isBackingOff()).isTrue();
        pace.after(OutboxRelay.Round.OF_NOTHING);
        assertThat(pace.pause()).hasMillis(200);
        assertThat(pace.isBackingOff()).isFalse();
    }
}
