package org.keju.kit.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single values at rest with AES-256-GCM. Algorithm and key id stand in each ciphertext, so that keys and algorithms
 * can change while old values stay readable: {@code [algorithm][length of key id][key id][12 byte nonce][ciphertext and tag]}.
 */
public final class FieldCipher {

    private static final byte AES_256_GCM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys;
    private final String currentKey;

    private FieldCipher(Map<String, SecretKeySpec> keys, String currentKey) {
        this.keys = keys;
        this.currentKey = currentKey;
    }

    /**
     * Reads keys as {@code id:base64,id:base64}; the first one encrypts.
     *
     * @throws IllegalArgumentException when there is none, or one is not 32 bytes long
     */
    public static FieldCipher of(String specification) {
        Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
        for (String entry : specification.split(",")) {
            int colon = entry.indexOf(':');
            if (colon < 1 || colon > 32) {
                throw new IllegalArgumentException("A field key must be given as id:base64");
            }
            byte[] key = Base64.getDecoder().decode(entry.substring(colon + 1).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("A field key must be " + KEY_BYTES + " bytes long");
            }
            keys.put(entry.substring(0, colon).strip(), new SecretKeySpec(key, "AES"));
        }
        return new FieldCipher(keys, keys.keySet().iterator().next());
    }

    public byte[] encrypt(String value) {
        byte[] keyId = currentKey.getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] head = ByteBuffer.allocate(2 + keyId.length)
                .put(AES_256_GCM)
                .put((byte) keyId.length)
                .put(keyId)
                .array();
        byte[] body = run(Cipher.ENCRYPT_MODE, currentKey, nonce, head, value.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(head.length + nonce.length + body.length)
                .put(head)
                .put(nonce)
                .put(body)
                .array();
    }

    /**
     * The value that was encrypted.
     *
     * @throws IllegalStateException when the ciphertext was altered or its key is not known
     */
    public String decrypt(byte[] ciphertext) {
        ByteBuffer input = ByteBuffer.wrap(ciphertext);
        if (ciphertext.length < 2 + NONCE_BYTES || input.get() != AES_256_GCM) {
            throw new IllegalStateException("The value is not encrypted with a known algorithm");
        }
        byte[] keyId = new byte[Math.min(input.get(), input.remaining() - NONCE_BYTES)];
        input.get(keyId);
        byte[] head = ByteBuffer.allocate(2 + keyId.length)
                .put(ciphertext, 0, 2 + keyId.length)
                .array();
        byte[] nonce = new byte[NONCE_BYTES];
        input.get(nonce);
        byte[] body = new byte[input.remaining()];
        input.get(body);
        return new String(
                run(Cipher.DECRYPT_MODE, new String(keyId, StandardCharsets.US_ASCII), nonce, head, body),
                StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] head, byte[] input) {
        SecretKeySpec key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("The key " + keyId + " of an encrypted value is not configured");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(head);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An encrypted value could not be processed", e);
        }
    }
}
