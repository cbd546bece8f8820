package org.keju.application.spreadsheet;

import java.math.BigDecimal;

/** What a cell says, as a person reads it. */
final class CellText {

    /** A spreadsheet keeps 15 digits of a number; of a longer code the rest is gone. */
    private static final int DIGITS_KEPT = 15;

    private CellText() {}

    /**
     * A code that the spreadsheet took for a number must come back digit by digit, not as 1.0E11. A number that is no code
     * stays as it is: ten characters can ask for a billion zeros.
     */
    static String of(BigDecimal number) {
        return hasLostDigits(number)
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a number is so large, or so close to nothing, that it cannot be written with the digits kept. */
    static boolean hasLostDigits(BigDecimal number) {
        long exponent = (long) number.precision() - number.scale() - 1;
        return number.signum() != 0 && Math.abs(exponent) >= DIGITS_KEPT;
    }

    /** The name that spreadsheets show for a column: A to Z, AA and so on; {@code column} counts from 0. */
    static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}
