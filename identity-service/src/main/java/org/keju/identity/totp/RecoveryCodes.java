package org.keju.identity.totp;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Codes to print and keep: {@value #COUNT} of them, each of 80 random bits, written in groups of four. So much
 * is not tried out, so a keyed hash protects it as well as the slow one that a password needs.
 */
public final class RecoveryCodes {

    public static final int COUNT = 10;

    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** New codes, as their owner sees them. */
    public static List<String> random() {
        return Stream.generate(RecoveryCodes::next).limit(COUNT).toList();
    }

    /** What was typed without what people add or change when copying: blanks, hyphens, small letters. */
    public static String normalized(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
