package org.keju.identity.application.staff;

import java.security.SecureRandom;
import org.keju.identity.domain.Password;

/** Makes passwords for a first log-in: {@value #LENGTH} characters that do not look alike, some 98 bits. */
public final class OneTimePassword {

    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Another at each call. */
    public static Password random() {
        StringBuilder text = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return Password.entered(text.toString());
    }
}
