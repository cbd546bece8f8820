package org.keju.identity.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;

class Argon2HashingTest {

    private static final Password PASSWORD = Password.entered("Ólafur's password");

    private final Argon2Hashing hashing = new Argon2Hashing(new IdentityProperties(
            Duration.ofMinutes(30),
            Duration.ofMinutes(10),
            new IdentityProperties.Hashing(8_192, 1, 1, 1, Duration.ofSeconds(5)),
            new IdentityProperties.Staff("", "", false)));

    @Test
    void knowsAPasswordAgainHoweverItWasTyped() {
        PasswordHash hash = hashing.hash(PASSWORD);

        assertThat(hashing.matches(Password.entered("O\u0301lafur's password"), hash))
                .isTrue();
        assertThat(hashing.matches(Password.entered("ólafur's password"), hash)).isFalse();
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
}
