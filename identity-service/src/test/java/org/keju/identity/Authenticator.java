package org.keju.identity;

import com.jayway.jsonpath.JsonPath;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.keju.identity.Visitor.Reply;
import org.keju.identity.totp.Totp;

/** What somebody has on their phone: it knows the secret from the page and the time, nothing else. */
final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;

    private final byte[] secret;
    private final Clock clock;

    private Authenticator(byte[] secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** Reads the page's secret. */
    static Authenticator proposedTo(String token, Visitor visitor, Clock clock) {
        Reply proposal = visitor.post("/api/identity/me/second-factor", Map.of(), token);
        return new Authenticator(decoded(JsonPath.read(proposal.body(), "$.secret")), clock);
    }

    String code() {
        return Totp.code(secret, Totp.stepAt(clock.instant()));
    }

    private static byte[] decoded(String base32) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[BYTES];
        int length = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - length, padded, BYTES - length, length);
        return Arrays.copyOf(padded, BYTES);
    }
}
