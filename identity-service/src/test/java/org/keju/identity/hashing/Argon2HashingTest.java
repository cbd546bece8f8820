package org.keju.identity.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;

class Argon2HashingTest {

    private static final Password PASSWORD = Password.entered("Ólafur's password");

    private final Argon2Hashing hashing = costing(8_192);

    @Test
    void knowsAPasswordAgainHoweverItWasTyped() {
        PasswordHash hash = hashing.hash(PASSWORD);

        assertThat(hashing.matches(Password.entered("O\u0301lafur's password"), hash))
                .isTrue();
        assertThat(hashing.matches(Password.entered("ólafur's password"), hash)).isFalse();
        assertThat(hashing.confirms(PASSWORD, hash)).isTrue();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTimeAndSaysHow() {
        PasswordHash hash = hashing.hash(PASSWORD);

        assertThat(hash.encoded())
                .startsWith("$argon2id$v=19$m=8192,t=1,p=1$")
                .isNotEqualTo(hashing.hash(PASSWORD).encoded());
        assertThat(hash.encoded()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void nobodyHasThePasswordOfNobody() {
        assertThat(hashing.matches(PASSWORD, hashing.nobodys())).isFalse();
    }

    @Test
    void cheaperHashIsOutdatedAndStillGood() {
        PasswordHash cheap = hashing.hash(PASSWORD);
        Argon2Hashing dearer = costing(9_216);

        assertThat(dearer.isOutdated(cheap)).isTrue();
        assertThat(dearer.isOutdated(dearer.hash(PASSWORD))).isFalse();
        assertThat(dearer.matches(PASSWORD, cheap)).isTrue();
    }

    private static Argon2Hashing costing(int memoryKib) {
        return new Argon2Hashing(
                new HashingProperties(memoryKib, 1, 1, 1, Duration.ofSeconds(5)),
                new HashingMetrics(new SimpleMeterRegistry()));
    }
}
