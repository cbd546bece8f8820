package org.keju.kit.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES in Galois/Counter Mode (NIST SP 800-38D), as the JDK has it: with the processor's own instructions. */
final class AesGcm implements Aead {

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plaintext) {
        try {
            return run(Cipher.ENCRYPT_MODE, key, nonce, associatedData, plaintext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES", e);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] associatedData, byte[] ciphertext) throws AlteredCiphertext {
        try {
            return run(Cipher.DECRYPT_MODE, key, nonce, associatedData, ciphertext);
        } catch (AEADBadTagException e) {
            throw new AlteredCiphertext(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot decrypt with AES", e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] associatedData, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(associatedData);
        return cipher.doFinal(input);
    }
}
