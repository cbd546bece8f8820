package org.keju.application.spreadsheet;

import java.math.BigDecimal;

/** What a cell says, as a person reads it. */
final class CellText {

    /** A spreadsheet keeps 15 digits of a number; of a longer code the rest is gone. */
    private static final BigDecimal FIRST_WITH_LOST_DIGITS = new BigDecimal("1E15");

    private CellText() {}

    /** A code that the spreadsheet took for a number must come back digit by digit, not as 1.0E11. */
    static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static boolean hasLostDigits(BigDecimal number) {
        return number.abs().compareTo(FIRST_WITH_LOST_DIGITS) >= 0;
    }

    /** The name that spreadsheets show for a column: A to Z, AA and so on; {@code column} counts from 0. */
    static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}
