package org.keju.kit.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/**
 * Encrypts single values at rest. Algorithm and key id stand in each ciphertext, so that keys and algorithms can change while
 * old values stay readable. Each value is bound to the place it is kept in: whoever can write to the database cannot make
 * one column's value pass for another's. Services use it through {@link EncryptedColumn}.
 *
 * <p>Nonces are random. NIST SP 800-38D (8.3) allows 2<sup>32</sup> encryptions under one key then, which is some four thousand
 * million values: a key that is replaced every year stays far below.
 */
public final class FieldCipher {

    private final SecureRandom random = new SecureRandom();
    private final FieldKeys keys;
    private final byte[] currentHead;

    private FieldCipher(FieldKeys keys) {
        this.keys = keys;
        this.currentHead = Ciphertext.headOf(keys.current());
    }

    /**
     * Reads keys as {@code id:aes:base64,id:sm4:base64}; the first one encrypts. {@code id:base64} means AES.
     *
     * @throws IllegalArgumentException when there is none, or one is not as long as its algorithm wants
     */
    public static FieldCipher of(String specification) {
        return new FieldCipher(FieldKeys.read(specification));
    }

    /**
     * Encrypts under the current key.
     *
     * @param place where the value is kept, as {@code table.column}
     * @throws IllegalArgumentException when the value is no text: half of a surrogate pair has no bytes in UTF-8
     */
    public byte[] encrypt(String place, String value) {
        FieldKey key = keys.current();
        byte[] nonce = new byte[Aead.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                key.algorithm().aead().seal(key.secret(), nonce, Ciphertext.bind(currentHead, place), bytesOf(value));
        return ByteBuffer.allocate(currentHead.length + nonce.length + sealed.length)
                .put(currentHead)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The value that was encrypted for this place.
     *
     * @throws IllegalStateException when the ciphertext was altered, belongs elsewhere, or its key is not known
     */
    public String decrypt(String place, byte[] bytes) {
        Ciphertext ciphertext = Ciphertext.parse(bytes);
        FieldKey key = keys.called(ciphertext.keyId())
                .filter(known -> known.algorithm() == ciphertext.algorithm())
                .orElseThrow(() -> new IllegalStateException("The %s key %s of an encrypted value is not configured"
                        .formatted(ciphertext.algorithm().word(), ciphertext.keyId())));
        try {
            byte[] plaintext = key.algorithm()
                    .aead()
                    .open(key.secret(), ciphertext.nonce(), ciphertext.associatedData(place), ciphertext.sealed());
            return new String(plaintext, StandardCharsets.UTF_8);
        } catch (Aead.AlteredCiphertext e) {
            throw new IllegalStateException(
                    "An encrypted value of " + place + " was altered, or was encrypted for another place", e);
        }
    }

    /** Whether a value is as it would be encrypted now. */
    boolean isCurrent(byte[] ciphertext) {
        return ciphertext.length >= currentHead.length
                && Arrays.equals(currentHead, 0, currentHead.length, ciphertext, 0, currentHead.length);
    }

    /** What every current value begins with. */
    byte[] currentHead() {
        return currentHead.clone();
    }

    String currentKey() {
        return keys.current().id();
    }

    List<String> formerKeys() {
        return keys.former();
    }

    private static byte[] bytesOf(String value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            return Arrays.copyOfRange(encoded.array(), encoded.arrayOffset(), encoded.arrayOffset() + encoded.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A value with half of a surrogate pair is no text", e);
        }
    }
}
