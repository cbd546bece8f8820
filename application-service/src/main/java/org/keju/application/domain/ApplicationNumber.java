package org.keju.application.domain;

import java.text.Normalizer;
import java.util.random.RandomGenerator;

/**
 * The number by which a candidate and staff speak of an application (row 35): ten random digits and a check digit after
 * H. Michael Damm, which finds every single wrong digit and every swap of neighbours. Digits only, so that it can be told by phone.
 */
public record ApplicationNumber(String digits) {

    private static final long SERIALS = 10_000_000_000L;

    /** A quasigroup of order ten whose diagonal is zero. */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public ApplicationNumber {
        if (!digits.matches("[0-9]{11}") || checkOf(digits) != 0) {
            throw new IllegalArgumentException("not an application number");
        }
    }

    /** A new number; whether it is taken already only the database knows. */
    public static ApplicationNumber random(RandomGenerator random) {
        String serial = "%010d".formatted(random.nextLong(SERIALS));
        return new ApplicationNumber(serial + checkOf(serial));
    }

    /** Reads what a person typed: blanks, hyphens and full-width digits are fine. */
    public static ApplicationNumber parse(String typed) {
        return new ApplicationNumber(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", ""));
    }

    private static int checkOf(String digits) {
        return digits.chars().map(digit -> digit - '0').reduce(0, (interim, digit) -> DAMM[interim][digit]);
    }

    @Override
    public String toString() {
        return digits;
    }
}
