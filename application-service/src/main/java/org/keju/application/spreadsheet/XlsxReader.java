package org.keju.application.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.position.PositionTable;

/** Reads workbooks sheet by sheet and row by row. */
final class XlsxReader {

    private final PositionTable table;

    XlsxReader(PositionTable table) {
        this.table = table;
    }

    void read(Path file) throws IOException {
        Bounds.checkUnpackedSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet);
            }
        }
    }

    private void read(Sheet sheet) throws IOException {
        table.beginSheet(sheet.getName());
        int last = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                last = row.getRowNum();
                Bounds.checkRow(last, row.getCellCount());
                table.row(last, texts(row));
            }
        }
        table.endSheet(last);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(textOf(row.getCell(column)));
        }
        return texts;
    }

    /** A code that the spreadsheet took for a number must come back digit by digit, not as 1.0E11. */
    private static String textOf(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
