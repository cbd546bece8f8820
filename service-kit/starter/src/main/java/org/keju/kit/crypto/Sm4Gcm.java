package org.keju.kit.crypto;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4 (GB/T 32907-2016) in Galois/Counter Mode (as in RFC 8998). Bouncy Castle's engine is called directly: a security provider
 * would have to be found by its signature, which not every Java accepts from a jar within a jar.
 */
final class Sm4Gcm implements Aead {

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plaintext) {
        try {
            return run(true, key, nonce, associatedData, plaintext);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Only opening can fail", e);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] associatedData, byte[] ciphertext) throws AlteredCiphertext {
        try {
            return run(false, key, nonce, associatedData, ciphertext);
        } catch (InvalidCipherTextException e) {
            throw new AlteredCiphertext(e);
        }
    }

    private static byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] associatedData, byte[] input)
            throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(seal, new AEADParameters(new KeyParameter(key), TAG_BYTES * Byte.SIZE, nonce, associatedData));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int length = cipher.processBytes(input, 0, input.length, output, 0);
        cipher.doFinal(output, length);
        return output;
    }
}
