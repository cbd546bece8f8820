package org.keju.review.storage;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.keju.kit.ids.UuidBytes;

/** A file as {@code nonce, ciphertext and tag} of AES-256-GCM, bound to the id it is kept under. */
final class SealedFile {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedFile() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static byte[] seal(byte[] key, UUID id, byte[] content) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, id).doFinal(content);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /**
     * The file that was sealed.
     *
     * @throws IllegalStateException when it was altered, or was sealed under another id or key
     */
    static byte[] open(byte[] key, UUID id, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, id).doFinal(sealed);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("The file " + id + " was altered", altered);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, UUID id) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(UuidBytes.of(id));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
