package org.keju.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes encrypted values findable by equality: a keyed hash (HMAC-SHA-256) of 32 bytes that only this platform can compute. */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private BlindIndex(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Reads the key.
     *
     * @throws IllegalArgumentException when it is not 32 bytes in base64
     */
    public static BlindIndex keyed(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("The blind index key must be " + KEY_BYTES + " bytes long");
        }
        return new BlindIndex(new SecretKeySpec(key, ALGORITHM));
    }

    /** The index of a value; the caller normalises first, for only equal texts have equal indexes. */
    public byte[] of(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
