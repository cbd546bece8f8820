package org.keju.application.domain.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A resident ID number of 18 characters (GB 11643) with a capital X (row 21). */
public record IdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** Nobody born earlier can have an account. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int KEPT_AT_START = 3;
    private static final int KEPT_AT_END = 4;

    public IdNumber {
        if (!isIdNumber(value)) {
            throw new IllegalArgumentException("not an ID number");
        }
    }

    /** The number that was meant: full-width characters, blanks and a small x are fine. Empty when it can be none. */
    public static Optional<IdNumber> read(String typed) {
        String meant = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('x', 'X');
        return isIdNumber(meant) ? Optional.of(new IdNumber(meant)) : Optional.empty();
    }

    private static boolean isIdNumber(String text) {
        return SHAPE.matcher(text).matches() && text.charAt(17) == checkCharacter(text) && hasDate(text);
    }

    /** What the first seventeen digits demand (ISO 7064, MOD 11-2). */
    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static boolean hasDate(String number) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
            return date.getYear() >= EARLIEST_YEAR;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** As identity-service shows it: {@code 110***********1234}. */
    public String masked() {
        return value.substring(0, KEPT_AT_START)
                + "*".repeat(value.length() - KEPT_AT_START - KEPT_AT_END)
                + value.substring(value.length() - KEPT_AT_END);
    }

    /** Masked, so that it may stand in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
