package org.keju.kit.crypto;

/** Authenticated encryption with associated data, with a nonce of 12 bytes and a tag of 16. */
interface Aead {

    int NONCE_BYTES = 12;
    int TAG_BYTES = 16;

    /** Ciphertext and tag. */
    byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plaintext);

    /**
     * The plaintext.
     *
     * @throws AlteredCiphertext when anything of it is not as it was sealed
     */
    byte[] open(byte[] key, byte[] nonce, byte[] associatedData, byte[] ciphertext) throws AlteredCiphertext;

    /** The tag does not fit: another key, other associated data, or another ciphertext. */
    final class AlteredCiphertext extends Exception {

        AlteredCiphertext(Throwable cause) {
            super("The tag does not fit", cause);
        }
    }
}
