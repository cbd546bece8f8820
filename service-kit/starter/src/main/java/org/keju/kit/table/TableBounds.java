package org.keju.kit.table;

import org.keju.kit.table.TableRefused.Reason;

/**
 * How large a table may be.
 *
 * @param characters of one cell
 * @param unpackedMegabytes of all parts of a workbook together
 */
public record TableBounds(int rows, int columns, int characters, int unpackedMegabytes) {

    /** Refuses a row beyond the last, or one with more columns than there may be. */
    public void checkRow(int row, int columnsOfIt) {
        if (row > rows) {
            throw new TableRefused(row, Reason.TOO_MANY_ROWS, rows);
        }
        if (columnsOfIt > columns) {
            throw new TableRefused(row, Reason.TOO_MANY_COLUMNS, columns);
        }
    }

    /** Refuses a cell that is longer than it may be. */
    void checkCell(int row, int length) {
        if (length > characters) {
            throw new TableRefused(row, Reason.CELL_TOO_LONG, characters);
        }
    }
}
