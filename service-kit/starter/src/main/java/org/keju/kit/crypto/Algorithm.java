package org.keju.kit.crypto;

import java.util.Arrays;
import java.util.Optional;

/** What values can be encrypted with. The code stands in each ciphertext and never changes its meaning. */
enum Algorithm {
    AES_256_GCM(1, "aes", 32, new AesGcm()),
    SM4_GCM(2, "sm4", 16, new Sm4Gcm());

    private final byte code;
    private final String word;
    private final int keyBytes;
    private final Aead aead;

    Algorithm(int code, String word, int keyBytes, Aead aead) {
        this.code = (byte) code;
        this.word = word;
        this.keyBytes = keyBytes;
        this.aead = aead;
    }

    static Optional<Algorithm> coded(byte code) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.code == code)
                .findFirst();
    }

    /** By the word that the configuration uses. */
    static Optional<Algorithm> called(String word) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.word.equals(word))
                .findFirst();
    }

    byte code() {
        return code;
    }

    String word() {
        return word;
    }

    int keyBytes() {
        return keyBytes;
    }

    Aead aead() {
        return aead;
    }
}
