package org.keju.bench.login;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An invented candidate with a valid ID number (GB 11643).
 *
 * @param source the address that the gateway would say the candidate comes from
 */
record Candidate(String idNumber, String source) {

    static final String PASSWORD = "correct horse battery staple";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int BORN_ON_A_DAY = 900;

    static Candidate number(int n) {
        LocalDate born = LocalDate.of(1990, 1, 1).plusDays(n / BORN_ON_A_DAY);
        String body =
                "310101" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(n % BORN_ON_A_DAY + 1);
        return new Candidate(body + checkDigit(body), "10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255));
    }

    private static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
