package org.keju.launcher;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Makes the secrets that a home lacks. */
final class NewSecrets {

    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;
    private static final int RSA_BITS = 2048;

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewSecrets() {}

    static void addMissing(Map<String, String> secrets) {
        for (String owner : Platform.DATABASE_OWNERS) {
            secrets.computeIfAbsent(databasePassword(owner), _ -> password());
        }
        secrets.computeIfAbsent("KEJU_FIELD_KEYS", _ -> "k1:" + random(KEY_BYTES));
        secrets.computeIfAbsent("KEJU_BLIND_INDEX_KEY", _ -> random(KEY_BYTES));
        secrets.computeIfAbsent("KEJU_SERVICE_SECRET", _ -> random(KEY_BYTES));
        secrets.computeIfAbsent("KEJU_SMS_SECRET", _ -> random(KEY_BYTES));
        secrets.computeIfAbsent(
                "KEJU_TICKET_SIGNING_KEY",
                _ -> base64(keyPair("Ed25519").getPrivate().getEncoded()));
        addAlipay(secrets);
    }

    static String databasePassword(String owner) {
        return "database." + owner;
    }

    /** The merchant knows its own private key and the channel's public one; the simulated channel the other halves. */
    private static void addAlipay(Map<String, String> secrets) {
        secrets.computeIfAbsent("KEJU_ALIPAY_APP_ID", _ -> digits("2021", 16));
        secrets.computeIfAbsent("KEJU_ALIPAY_SELLER_ID", _ -> digits("2088", 16));
        addKeyPair(secrets, "KEJU_ALIPAY_APP_PRIVATE_KEY", "KEJU_SIMULATOR_ALIPAY_APP_PUBLIC_KEY");
        addKeyPair(secrets, "KEJU_SIMULATOR_ALIPAY_PRIVATE_KEY", "KEJU_ALIPAY_PUBLIC_KEY");
    }

    private static void addKeyPair(Map<String, String> secrets, String privateName, String publicName) {
        if (!secrets.containsKey(privateName) || !secrets.containsKey(publicName)) {
            KeyPair pair = keyPair("RSA");
            secrets.put(privateName, base64(pair.getPrivate().getEncoded()));
            secrets.put(publicName, base64(pair.getPublic().getEncoded()));
        }
    }

    private static KeyPair keyPair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) {
                generator.initialize(RSA_BITS);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without characters that a shell or a URL would mind. */
    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
    }

    private static String random(int bytes) {
        return base64(bytes(bytes));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String digits(String prefix, int length) {
        StringBuilder digits = new StringBuilder(prefix);
        RANDOM.ints(length - prefix.length(), 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
