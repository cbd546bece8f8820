package org.keju.ticket.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;

/** The first sheet of an .xlsx workbook. */
final class Workbook {

    private static final int MOST_PARTS = 200;
    private static final int MOST_COLUMNS = 100;
    private static final long MOST_UNPACKED_BYTES = 256L * 1024 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;

    private Workbook() {}

    static List<Line> read(Path file, int maxLines) throws IOException {
        checkUnpackedSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(Workbook::line)
                    .filter(line -> !line.isBlank())
                    .limit(maxLines)
                    .toList();
        }
    }

    private static Line line(Row row) {
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            cells.add(text(row.getCell(column)));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast(); // cells that were only ever coloured
        }
        return new Line(row.getRowNum(), Collections.unmodifiableList(cells));
    }

    /** Points may be numbers or text; a formula counts for the value that it had when the file was saved. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text.strip();
    }

    /** Unpacks a workbook once to count: the sizes that a zip file declares may lie. */
    private static void checkUnpackedSize(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new ScoreFileRefused(Reason.UNREADABLE, "");
            }
            long left = MOST_UNPACKED_BYTES;
            for (ZipEntry part : Collections.list(zip.entries())) {
                left -= count(zip, part, left);
            }
        }
    }

    private static long count(ZipFile zip, ZipEntry part, long left) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long counted = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                counted += read;
                if (counted > left) {
                    throw new ScoreFileRefused(Reason.TOO_LARGE, MOST_UNPACKED_BYTES / (1024 * 1024) + " MB");
                }
            }
        }
        return counted;
    }
}
