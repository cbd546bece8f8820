package org.keju.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes encrypted values findable by equality: a keyed hash (HMAC-SHA-256) of 32 bytes that only this platform can compute.
 * While its key is being replaced, a value is looked for under the former keys as well, until {@link ReEncryption} has rewritten
 * all indexes.
 */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final List<SecretKeySpec> keys;

    private BlindIndex(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /**
     * Reads keys, separated by commas; the first is the current one.
     *
     * @throws IllegalArgumentException when one is not 32 bytes in base64
     */
    public static BlindIndex keyed(String specification) {
        List<SecretKeySpec> keys = new ArrayList<>();
        for (String base64 : specification.split(",", -1)) {
            keys.add(new SecretKeySpec(decoded(base64.strip()), ALGORITHM));
        }
        return new BlindIndex(List.copyOf(keys));
    }

    private static byte[] decoded(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // the decoder's own message quotes characters of the key
            throw new IllegalArgumentException("A blind index key is not base64");
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A blind index key must be " + KEY_BYTES + " bytes long");
        }
        return key;
    }

    /** The index to keep with a value; the caller normalises first, for only equal texts have equal indexes. */
    public byte[] of(String value) {
        return hash(keys.getFirst(), value);
    }

    /** The indexes under which a value may be found, the current one first. */
    public List<byte[]> allOf(String value) {
        return keys.stream().map(key -> hash(key, value)).toList();
    }

    /** Whether some values may still be indexed under a former key. */
    boolean isBeingReplaced() {
        return keys.size() > 1;
    }

    private static byte[] hash(SecretKeySpec key, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
