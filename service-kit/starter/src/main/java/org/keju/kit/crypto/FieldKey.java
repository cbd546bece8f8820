package org.keju.kit.crypto;

import java.util.Base64;
import java.util.regex.Pattern;

/** A key for values at rest, of one algorithm and under a name that stands in each of its ciphertexts. */
record FieldKey(String id, Algorithm algorithm, byte[] secret) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,32}");

    FieldKey {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a field key has 1 to 32 letters, digits, dots, hyphens or underscores");
        }
        if (secret.length != algorithm.keyBytes()) {
            throw new IllegalArgumentException("The field key %s must be %d bytes long for %s, but is %d"
                    .formatted(id, algorithm.keyBytes(), algorithm.word(), secret.length));
        }
    }

    /** Reads {@code id:algorithm:base64}; {@code id:base64} is a key for AES. */
    static FieldKey read(String entry) {
        String[] parts = entry.strip().split(":");
        return switch (parts.length) {
            case 2 -> new FieldKey(parts[0], Algorithm.AES_256_GCM, decoded(parts[0], parts[1]));
            case 3 -> new FieldKey(parts[0], algorithm(parts[1]), decoded(parts[0], parts[2]));
            default -> throw new IllegalArgumentException("A field key is given as id:aes:base64 or id:sm4:base64");
        };
    }

    private static Algorithm algorithm(String word) {
        return Algorithm.called(word)
                .orElseThrow(() -> new IllegalArgumentException("A field key is for aes or sm4, not for " + word));
    }

    private static byte[] decoded(String id, String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            // the decoder's own message quotes characters of the key
            throw new IllegalArgumentException("The field key " + id + " is not base64");
        }
    }

    @Override
    public String toString() {
        return "FieldKey[" + id + ", " + algorithm + "]";
    }
}
