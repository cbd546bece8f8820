package org.keju.identity.totp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Time-based one-time passwords (RFC 6238) with what every authenticator understands: HMAC-SHA-1, six digits, thirty
 * seconds. A clock may be one step off either way.
 */
public final class Totp {

    public static final Duration STEP = Duration.ofSeconds(30);
    public static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int MODULUS = 1_000_000;
    private static final int TOLERANCE = 1;

    private Totp() {}

    /** The number of the time step that an instant lies in. */
    public static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of one time step. */
    public static String code(byte[] secret, long step) {
        byte[] hash = Hmac.of(
                ALGORITHM, secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0F; // dynamic truncation, RFC 4226 section 5.3
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    /** The time step around now whose code this is, if any. Every step is compared, so that time tells nothing. */
    public static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        byte[] entered = code.getBytes(StandardCharsets.US_ASCII);
        long present = stepAt(now);
        return LongStream.rangeClosed(present - TOLERANCE, present + TOLERANCE)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), entered))
                .reduce((earlier, later) -> later);
    }
}
