package org.keju.application.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.keju.application.domain.table.SheetTable;

/** One row of a workbook while it is read: its cells come one by one, with gaps between them, and what is no plain value is reported. */
final class TableRow {

    private final SheetTable table;
    private final TextBound bound;
    private final int number;
    private final List<String> cells = new ArrayList<>();

    /** @param number counts from 1 */
    TableRow(SheetTable table, TextBound bound, int number) {
        this.table = table;
        this.bound = bound;
        this.number = number;
        Bounds.TABLE.checkRow(number, 0);
    }

    int number() {
        return number;
    }

    /** @param column counts from 0 */
    void text(int column, String text) {
        Bounds.TABLE.checkRow(number, column + 1);
        bound.take(number, text);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    void number(int column, BigDecimal value) {
        if (CellText.hasLostDigits(value)) {
            table.problem(number, CellText.columnName(column), "positions.digits-lost");
        }
        text(column, CellText.of(value));
    }

    /** What a formula yields depends on who opens the file and when; a table of record states values. */
    void formula(int column) {
        table.problem(number, CellText.columnName(column), "positions.formula");
        text(column, "");
    }

    void end() {
        table.row(number, cells);
    }
}
