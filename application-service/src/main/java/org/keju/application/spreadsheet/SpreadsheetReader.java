package org.keju.application.spreadsheet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.keju.application.application.PositionTableReader;
import org.keju.application.domain.position.PositionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Chooses the reader by what the file is. */
@Component
final class SpreadsheetReader implements PositionTableReader {

    private static final Logger log = LoggerFactory.getLogger(SpreadsheetReader.class);

    /** What Chinese spreadsheet programs write unless told otherwise. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public PositionTable read(Path file) {
        PositionTable table = new PositionTable();
        try {
            switch (FileKind.of(file)) {
                case XLSX -> new XlsxReader(table).read(file);
                case XLS -> new XlsReader(table).read(file);
                case TEXT -> {
                    return text(file);
                }
                case OTHER -> table.problem(0, null, "positions.format");
            }
        } catch (FileRefused e) {
            table.problem(e.row(), null, e.code(), e.bound());
        } catch (IOException | RuntimeException e) {
            log.info("A position table could not be read: {}", e.toString());
            table.problem(0, null, "positions.unreadable");
        }
        return table;
    }

    /** Text that is not UTF-8 from beginning to end is read again in the older encoding. */
    private static PositionTable text(Path file) throws IOException {
        try {
            return text(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return text(file, GB18030);
        }
    }

    private static PositionTable text(Path file, Charset encoding) throws IOException {
        PositionTable table = new PositionTable();
        try {
            new CsvReader(table, encoding).read(file);
        } catch (FileRefused e) {
            table.problem(e.row(), null, e.code(), e.bound());
        }
        return table;
    }
}
