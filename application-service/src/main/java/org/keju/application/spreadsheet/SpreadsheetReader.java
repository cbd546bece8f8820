package org.keju.application.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.keju.application.application.TableReader;
import org.keju.application.domain.table.SheetTable;
import org.keju.kit.table.CsvReader;
import org.keju.kit.table.FileKind;
import org.keju.kit.table.TableRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Chooses the reader by what the file is. */
@Component
final class SpreadsheetReader implements TableReader {

    private static final Logger log = LoggerFactory.getLogger(SpreadsheetReader.class);

    @Override
    public <T extends SheetTable> T read(Path file, T table) {
        try {
            switch (FileKind.of(file)) {
                case XLSX -> new XlsxReader(table).read(file);
                case XLS -> new XlsReader(table).read(file);
                case TEXT -> text(file, table);
                case OTHER -> table.problem(0, null, "positions.format");
            }
        } catch (TableRefused e) {
            table.problem(e.row(), null, code(e.reason()), e.bound());
        } catch (IOException | RuntimeException e) {
            log.info("A table could not be read: {}", e.toString());
            table.problem(0, null, "positions.unreadable");
        }
        return table;
    }

    private static void text(Path file, SheetTable table) throws IOException {
        table.beginSheet("CSV");
        CsvReader.read(file, Bounds.TABLE, (number, cells) -> {
            reportFormulas(table, number, cells);
            table.row(number, cells);
        });
        table.endSheet();
    }

    /** A cell that a spreadsheet would calculate is reported as one in a workbook is. */
    private static void reportFormulas(SheetTable table, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).startsWith("=")) {
                table.problem(row, CellText.columnName(column), "positions.formula");
            }
        }
    }

    private static String code(TableRefused.Reason reason) {
        return "positions." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
