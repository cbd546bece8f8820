package org.keju.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three keys: the first signs from hour 0, the second from hour 10, the third from hour 20; each is retired for an hour. */
class KeyRingTest {

    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

    private final KeyGeneration first = key(1, 0, null);
    private final KeyGeneration second = key(2, 10, null);
    private final KeyGeneration third = key(3, 20, null);

    @ParameterizedTest
    @CsvSource({
        " 0.0, SIGNING,   ANNOUNCED, ANNOUNCED",
        " 9.9, SIGNING,   ANNOUNCED, ANNOUNCED",
        "10.0, RETIRED,   SIGNING,   ANNOUNCED",
        "10.9, RETIRED,   SIGNING,   ANNOUNCED",
        "11.0, GONE,      SIGNING,   ANNOUNCED",
        "20.0, GONE,      RETIRED,   SIGNING",
        "21.0, GONE,      GONE,      SIGNING",
        "99.0, GONE,      GONE,      SIGNING"
    })
    void goesThroughItsStatesByTimeAlone(double hour, KeyState one, KeyState two, KeyState three) {
        KeyRing ring = ring(third, first, second);

        assertThat(List.of(first, second, third))
                .extracting(key -> ring.stateOf(key, at(hour)))
                .containsExactly(one, two, three);
    }

    @Test
    void clockThatWasSetBackSignsWithTheEarliestKey() {
        assertThat(ring(third, first, second).signing(at(-1))).contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        " 5, SIGNING, GONE, ANNOUNCED",
        "10, SIGNING, GONE, ANNOUNCED",
        "20, RETIRED, GONE, SIGNING",
        "21, GONE,    GONE, SIGNING"
    })
    void keyWithdrawnBeforeItSignedIsAsIfItHadNeverBeen(double hour, KeyState one, KeyState two, KeyState three) {
        KeyGeneration lost = key(2, 10, at(5));
        KeyRing ring = ring(first, lost, third);

        assertThat(List.of(first, lost, third))
                .extracting(key -> ring.stateOf(key, at(hour)))
                .containsExactly(one, two, three);
    }

    @Test
    void keyBeforeAWithdrawnOneDoesNotSignAgain() {
        KeyGeneration lost = key(2, 10, at(12));
        KeyRing ring = ring(first, lost);

        assertThat(ring.stateOf(first, at(10.5))).isEqualTo(KeyState.RETIRED);
        assertThat(ring.stateOf(first, at(12))).isEqualTo(KeyState.GONE);
        assertThat(ring.signing(at(12))).isEmpty();
        assertThat(ring.published(at(12)).getKeys()).isEmpty();
    }

    @Test
    void atMostOneKeySignsAtAnyMoment() {
        KeyRing ring = ring(first, second, third);

        for (int minute = 0; minute < 60 * 30; minute++) {
            Instant now = START.plus(Duration.ofMinutes(minute));
            assertThat(ring.generations().stream().filter(key -> ring.stateOf(key, now) == KeyState.SIGNING))
                    .hasSize(1);
        }
    }

    @Test
    void publishesNoPrivateKey() {
        assertThat(ring(first, second).published(at(0)).getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
    }

    private static KeyRing ring(KeyGeneration... generations) {
        return new KeyRing(List.of(generations), Duration.ofHours(1));
    }

    private static KeyGeneration key(int number, double signsFrom, @Nullable Instant withdrawnAt) {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID("k" + number).generate();
            return new KeyGeneration(number, key, at(signsFrom), withdrawnAt);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant at(double hour) {
        return START.plus(Duration.ofSeconds(Math.round(hour * 3_600)));
    }
}
