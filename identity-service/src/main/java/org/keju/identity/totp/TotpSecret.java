package org.keju.identity.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What an authenticator and this service share: {@value #BYTES} random bytes. */
public record TotpSecret(byte[] bytes) {

    private static final int BYTES = 20;
    private static final String HASH = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret. */
    public static TotpSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** What {@link #sealable} wrote. */
    public static TotpSecret opened(String text) {
        return new TotpSecret(Base64.getDecoder().decode(text));
    }

    /** The secret as text, to be encrypted. */
    public String sealable() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * What a code on paper is kept as beside this secret: a keyed hash, which protects so random a code as well as the slow one
     * that a password needs. It is good for this account and for as long as the secret is in use, whatever becomes of the
     * platform's own keys.
     */
    public String indexOf(String normalizedCode) {
        byte[] message = ("recovery-code " + normalizedCode).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hmac.of(HASH, bytes, message));
    }

    /** For whoever types it instead of reading the picture. */
    public String text() {
        return Base32.encode(bytes);
    }

    /** What the QR code says. */
    public String uri(String issuer, String username) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer),
                        encoded(username),
                        text(),
                        encoded(issuer),
                        Totp.DIGITS,
                        Totp.STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "TotpSecret[...]";
    }
}
