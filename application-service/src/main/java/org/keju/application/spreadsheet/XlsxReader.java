package org.keju.application.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.table.SheetTable;
import org.keju.kit.table.WorkbookScan;

/** Reads workbooks sheet by sheet and row by row. */
final class XlsxReader {

    private final SheetTable table;
    private final TextBound bound = new TextBound();

    XlsxReader(SheetTable table) {
        this.table = table;
    }

    void read(Path file) throws IOException {
        WorkbookScan.check(file, Bounds.TABLE);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet);
            }
        }
    }

    private void read(Sheet sheet) throws IOException {
        table.beginSheet(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                read(each.next());
            }
        }
        table.endSheet();
    }

    private void read(Row row) {
        Bounds.TABLE.checkRow(row.getRowNum(), row.getCellCount());
        TableRow read = new TableRow(table, bound, row.getRowNum());
        for (int column = 0; column < row.getCellCount(); column++) {
            read(read, column, row.getCell(column));
        }
        read.end();
    }

    private static void read(TableRow row, int column, @Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return;
        }
        switch (cell.getType()) {
            case NUMBER -> row.number(column, cell.asNumber());
            case FORMULA -> row.formula(column);
            default -> row.text(column, cell.getText() == null ? "" : cell.getText());
        }
    }
}
