package org.keju.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void computesTheVectorsOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void acceptsOneStepBeforeAndAfterAndNoOther() {
        long step = Totp.stepAt(NOW);
        for (long tried = step - 3; tried <= step + 3; tried++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, tried), SECRET, NOW).isPresent())
                    .isEqualTo(Math.abs(tried - step) <= 1);
        }
    }

    @Test
    void writesASecretAsAuthenticatorsReadIt() {
        TotpSecret secret = new TotpSecret(SECRET);

        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.uri("Keju", "admin"))
                .isEqualTo("otpauth://totp/Keju:admin?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Keju"
                        + "&algorithm=SHA1&digits=6&period=30");
        assertThat(TotpSecret.opened(secret.sealable()).bytes()).isEqualTo(SECRET);
        assertThat(secret).asString().doesNotContain(secret.text());
    }

    @Test
    void recoveryCodesAreTenAndAllDifferent() {
        assertThat(RecoveryCodes.random()).hasSize(10).doesNotHaveDuplicates();
    }
}
