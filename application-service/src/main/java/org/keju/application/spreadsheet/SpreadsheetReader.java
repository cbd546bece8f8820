package org.keju.application.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.keju.application.application.PositionTableReader;
import org.keju.application.domain.position.PositionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Chooses the reader by the file's name. */
@Component
final class SpreadsheetReader implements PositionTableReader {

    private static final Logger log = LoggerFactory.getLogger(SpreadsheetReader.class);

    @Override
    public PositionTable read(Path file, String fileName) {
        PositionTable table = new PositionTable();
        String name = fileName.toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".xlsx")) {
                new XlsxReader(table).read(file);
            } else if (name.endsWith(".csv")) {
                new CsvReader(table).read(file);
            } else {
                table.problem(0, null, "positions.format");
            }
        } catch (FileRefused e) {
            table.problem(e.row(), null, e.code(), e.bound());
        } catch (IOException | RuntimeException e) {
            log.info("A position table could not be read: {}", e.toString());
            table.problem(0, null, "positions.unreadable");
        }
        return table;
    }
}
