package org.keju.application.spreadsheet;

/**
 * How much text one file may yield. A workbook holds a text once and may show it in every cell: what is small in the file
 * need not be small in the database. The largest known table has 5.5 million characters.
 */
final class TextBound {

    static final int MOST_CHARACTERS = 32_000_000;

    private int left = MOST_CHARACTERS;

    void take(int row, String text) {
        if (text.length() > left) {
            throw new FileRefused(row, "positions.too-much-text", MOST_CHARACTERS);
        }
        left -= text.length();
    }
}
