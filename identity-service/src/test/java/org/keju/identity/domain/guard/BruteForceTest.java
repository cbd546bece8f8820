package org.keju.identity.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks as they happen, at the speed of a test. */
class BruteForceTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int ORDINARY_WORK = 0;
    private static final int ANY_WORK = Integer.MAX_VALUE;

    private final Door door = new Door();

    @Test
    void hundredThousandGuessesByFiftySourcesYieldFiveAnAccountAndQuarterAndLockNobodyOut() {
        for (int guess = 0; guess < 100_000; guess++) {
            door.guess("account " + guess % 1_000, "source " + guess / 1_000 % 50, ORDINARY_WORK);
            if (guess % 100 == 0) {
                door.advance(Duration.ofSeconds(9)); // two and a half hours in all
            }
        }

        assertThat(IntStream.range(0, 1_000).mapToObj(n -> "account " + n)).allSatisfy(account -> {
            assertThat(door.mostGuessesWithin(QUARTER, account)).isLessThanOrEqualTo(5);
            assertThat(door.judge(account, "the owner's new place")).isNotInstanceOf(Verdict.Wait.class);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 300})
    void whoWorksAsHardAsDemandedGetsOneGuessMoreForEachSourceAndAHundredADay(int sources) {
        for (int step = 0; step < 2 * 24 * 12; step++) {
            for (int source = 0; source < sources; source++) {
                door.guess("account", "source " + source, ANY_WORK);
            }
            door.advance(Duration.ofMinutes(5));
        }

        assertThat(door.mostGuessesWithin(QUARTER, "account")).isLessThanOrEqualTo(Math.min(5 + sources, 100));
        assertThat(door.mostGuessesWithin(DAY, "account")).isLessThanOrEqualTo(sources == 1 ? 30 : 200);
    }

    @Test
    void oneSourceGetsSevenGuessesInTheFirstHour() {
        for (int second = 0; second < 3600; second++) {
            door.guess("account", "source", ANY_WORK);
            door.advance(Duration.ofSeconds(1));
        }

        assertThat(door.mostGuessesWithin(Duration.ofHours(1), "account")).isLessThanOrEqualTo(7);
    }

    @Test
    void ownerOnAKnownDeviceAlwaysGetsInWhateverStrangersDo() {
        door.introduce("account", "own device");
        for (int step = 0; step < 24 * 12; step++) {
            for (int source = 0; source < 200; source++) {
                door.guess("account", "source " + source, ANY_WORK);
            }
            assertThat(door.judge("account", "own device")).isEqualTo(new Verdict.Free());
            door.advance(Duration.ofMinutes(5));
        }
    }

    @Test
    void ownerOnAKnownDeviceNeverWaitsLongForOwnMistakes() {
        door.introduce("account", "own device");
        IntStream.range(0, 10_000).forEach(n -> door.guess("account", "own device", ANY_WORK));

        assertThat(door.judge("account", "own device")).isInstanceOf(Verdict.Wait.class);
        door.advance(QUARTER);
        assertThat(door.judge("account", "own device")).isEqualTo(new Verdict.Free());
    }

    @Test
    void ownerInANewPlaceGetsInByWorkWhileTheAccountIsUnderAttack() {
        IntStream.range(0, 20).forEach(n -> door.guess("account", "source " + n, ANY_WORK));

        assertThat(door.judge("account", "new place")).isEqualTo(new Verdict.Work(Verdict.Work.HARDEST));
    }

    @Test
    void sourceThatFailsAtManyAccountsWorksHarderAndThenWaits() {
        IntStream.range(0, 10).forEach(n -> door.guess("account " + n, "source", ANY_WORK));
        assertThat(door.judge("another", "source")).isEqualTo(new Verdict.Work(0));
        IntStream.range(10, 100).forEach(n -> door.guess("account " + n, "source", ANY_WORK));

        assertThat(door.judge("another", "source")).isInstanceOf(Verdict.Wait.class);
        assertThat(door.judge("another", "another source")).isEqualTo(new Verdict.Free());
        door.advance(QUARTER);
        assertThat(door.judge("another", "source")).isEqualTo(new Verdict.Free());
    }
}
