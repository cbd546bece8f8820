package org.keju.acceptance.actor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented person with a valid ID number (GB 11643) that no other person of this run has. */
public record Identity(String name, String idNumber, String password) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    public static Identity named(String name) {
        int n = PEOPLE.incrementAndGet();
        LocalDate born = LocalDate.of(1995, 1, 1).plusDays(n / 900);
        String body = "310101" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(n % 900 + 1);
        return new Identity(name, body + checkDigit(body), "correct horse battery " + n);
    }

    /** Somebody else who uses the same ID number, rightly or not. */
    public Identity claimedBy(String other) {
        return new Identity(other, idNumber, "another " + password);
    }

    private static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
