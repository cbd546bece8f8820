package org.keju.application.spreadsheet;

import org.keju.kit.table.TableRefused;
import org.keju.kit.table.TableRefused.Reason;

/**
 * How much text one file may yield. A workbook holds a text once and may show it in every cell: what is small in the file
 * need not be small in the database. The largest known table has 5.5 million characters.
 */
final class TextBound {

    static final int MOST_CHARACTERS = 32_000_000;

    private int left = MOST_CHARACTERS;

    void take(int row, String text) {
        if (text.length() > left) {
            throw new TableRefused(row, Reason.TOO_MUCH_TEXT, MOST_CHARACTERS);
        }
        left -= text.length();
    }
}
