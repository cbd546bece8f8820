package org.keju.ticket.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.keju.kit.table.TableBounds;
import org.keju.kit.table.WorkbookScan;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;

/** The first sheet of an .xlsx workbook. */
final class Workbook {

    /** Before or after the point; no number in a score file has nearly as many, and a few signs can ask for a milliard. */
    private static final int MOST_DIGITS = 30;

    private Workbook() {}

    static void read(Path file, TableBounds bounds, Consumer<Line> lines) throws IOException {
        WorkbookScan.check(file, bounds);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> lines.accept(line(row)));
        }
    }

    private static Line line(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast(); // cells that were only ever coloured
        }
        return new Line(row.getRowNum(), List.copyOf(cells));
    }

    /** Points may be numbers or text; a formula counts for the value that it had when the file was saved. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return text(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text.strip();
    }

    private static String text(BigDecimal number) {
        boolean endless =
                number.precision() > MOST_DIGITS || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS;
        if (endless) {
            throw new ScoreFileRefused(Reason.UNREADABLE, "");
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
