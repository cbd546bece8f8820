package org.keju.ticket.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Makes a key pair from a private key alone, so that an operator has one secret to set and nothing that could mismatch. */
final class Ed25519Keys {

    private Ed25519Keys() {}

    static KeyPair of(String privateKey) {
        try {
            byte[] pkcs8 = Base64.getDecoder().decode(privateKey);
            EdECPrivateKey key =
                    (EdECPrivateKey) KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            byte[] seed = key.getBytes().orElseThrow(() -> new IllegalArgumentException("The key has no content"));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Replay(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a PKCS#8 Ed25519 key", e);
        }
    }

    /**
     * Hands the generator the seed that the private key consists of, instead of a random one. RFC 8032 derives the public key
     * from these 32 bytes, and the generator is the only way into that derivation which the JDK offers.
     */
    @SuppressWarnings("serial")
    private static final class Replay extends SecureRandom {

        private final byte[] seed;

        private Replay(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
