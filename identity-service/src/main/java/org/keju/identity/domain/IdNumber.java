package org.keju.identity.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * A resident ID number of 18 characters (GB 11643): region, date of birth, sequence, check character. An {@code x} or a
 * full-width character is read as what was meant (row 21).
 */
public record IdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int EARLIEST_YEAR = 1900;
    private static final int KEPT_AT_START = 3;
    private static final int KEPT_AT_END = 4;

    public IdNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new EntryRefused(EntryFault.ID_NUMBER_SHAPE);
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new EntryRefused(EntryFault.ID_NUMBER_CHECK);
        }
        if (dateIn(value).getYear() < EARLIEST_YEAR) {
            throw new EntryRefused(EntryFault.ID_NUMBER_DATE);
        }
    }

    /**
     * Reads an ID number as somebody typed it.
     *
     * @throws EntryRefused when it is none
     */
    public static IdNumber parse(String typed) {
        return new IdNumber(normalised(typed));
    }

    /** Without spaces, half-width, with a capital X; says nothing about whether it is an ID number. */
    static String normalised(String typed) {
        StringBuilder meant = new StringBuilder();
        typed.codePoints().filter(c -> !isSpace(c)).map(IdNumber::halfWidth).forEach(meant::appendCodePoint);
        return meant.toString();
    }

    /** The last character that the first seventeen digits demand (ISO 7064, MOD 11-2). */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    public LocalDate birthdate() {
        return dateIn(value);
    }

    /** Whether the place of the first registration is one that there is or was. */
    public boolean hasKnownDivision() {
        return Division.isKnown(value);
    }

    /** Age in whole years; negative before birth. */
    public int ageOn(LocalDate day) {
        return birthdate().isAfter(day) ? -1 : Period.between(birthdate(), day).getYears();
    }

    /** The sequence number is odd for a man. */
    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    /** Enough for its owner to know it again: {@code 110***********1234}. */
    public String masked() {
        return value.substring(0, KEPT_AT_START)
                + "*".repeat(value.length() - KEPT_AT_START - KEPT_AT_END)
                + value.substring(value.length() - KEPT_AT_END);
    }

    /** Masked, because a text for logs must not give the number away. */
    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate dateIn(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
        } catch (DateTimeException e) {
            throw new EntryRefused(EntryFault.ID_NUMBER_DATE);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int halfWidth(int c) {
        int narrow = c >= '！' && c <= '～' ? c - '！' + '!' : c;
        return narrow == 'x' ? 'X' : narrow;
    }
}
