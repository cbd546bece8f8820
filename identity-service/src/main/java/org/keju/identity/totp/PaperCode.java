package org.keju.identity.totp;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** A code that nobody tries out: 80 random bits as letters and digits, written in groups of four. */
public final class PaperCode {

    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    /** A new code, as its owner sees it. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /**
     * What was typed without what people, and the keyboards of the East, add or change when copying: blanks, hyphens, small
     * letters, wide ones. Codes of digits alone are read in the same way.
     */
    public static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
