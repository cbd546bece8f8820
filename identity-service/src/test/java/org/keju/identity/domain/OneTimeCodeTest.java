package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keju.identity.domain.OneTimeCode.Purpose;

class OneTimeCodeTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] HASH = {1, 2, 3};
    private static final List<byte[]> RIGHT = List.of(HASH);
    private static final List<byte[]> WRONG = List.of(new byte[] {1, 2, 4});

    private final OneTimeCode code =
            OneTimeCode.issue(UUID.randomUUID(), UUID.randomUUID(), Purpose.RECOVERY, HASH, NOON);

    @Test
    void isGoodUntilItsEnd() {
        Instant end = NOON.plus(Purpose.RECOVERY.life());

        assertThat(code.matches(RIGHT, end.minusMillis(1))).isTrue();
        assertThat(code.matches(RIGHT, end)).isFalse();
    }

    @Test
    void isGoodOnce() {
        assertThat(code.matches(RIGHT, NOON)).isTrue();
        code.use();

        assertThat(code.matches(RIGHT, NOON)).isFalse();
    }

    @Test
    void survivesFourWrongTriesAndNotFive() {
        for (int i = 1; i < OneTimeCode.TRIES; i++) {
            assertThat(code.matches(WRONG, NOON)).isFalse();
        }
        assertThat(code.matches(RIGHT, NOON)).isTrue();

        code.matches(WRONG, NOON);
        assertThat(code.matches(RIGHT, NOON)).isFalse();
    }

    @Test
    void longOneSurvivesAnyNumberOfWrongTries() {
        OneTimeCode activation =
                OneTimeCode.issue(UUID.randomUUID(), UUID.randomUUID(), Purpose.ACTIVATION, HASH, NOON);
        for (int i = 0; i < 100; i++) {
            assertThat(activation.matches(WRONG, NOON)).isFalse();
        }

        assertThat(activation.matches(RIGHT, NOON)).isTrue();
    }
}
