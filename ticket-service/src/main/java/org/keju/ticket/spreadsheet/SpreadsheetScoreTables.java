package org.keju.ticket.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keju.kit.table.CsvReader;
import org.keju.kit.table.FileKind;
import org.keju.kit.table.TableBounds;
import org.keju.kit.table.TableRefused;
import org.keju.ticket.application.ScoreTables;
import org.keju.ticket.domain.scores.ScoreFile;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a workbook from text by its first bytes, for names of files lie. */
@Component
class SpreadsheetScoreTables implements ScoreTables {

    private static final Logger log = LoggerFactory.getLogger(SpreadsheetScoreTables.class);

    /** More rows than lines are accepted, for blank ones do not count. */
    private static final TableBounds BOUNDS = new TableBounds(2 * ScoreFile.MAX_LINES, 100, 8192, 64);

    @Override
    public void read(Path file, Consumer<Line> lines) {
        Taker taker = new Taker(lines);
        try {
            refuseLarge(file);
            switch (FileKind.of(file)) {
                case XLSX -> Workbook.read(file, BOUNDS, taker);
                case TEXT -> CsvReader.read(file, BOUNDS, (number, cells) -> taker.accept(Line.of(number, cells)));
                case XLS, OTHER -> throw new ScoreFileRefused(Reason.UNREADABLE, "");
            }
        } catch (ScoreFileRefused e) {
            throw e;
        } catch (TableRefused e) {
            throw refused(e);
        } catch (IOException | RuntimeException e) {
            if (taker.failure != null) {
                throw taker.failure;
            }
            log.info("A score table could not be read: {}", e.toString());
            throw new ScoreFileRefused(Reason.UNREADABLE, "");
        }
    }

    private static void refuseLarge(Path file) throws IOException {
        if (Files.size(file) > ScoreFile.MAX_BYTES) {
            throw new ScoreFileRefused(Reason.TOO_LARGE, ScoreFile.MAX_BYTES / (1024 * 1024) + " MB");
        }
    }

    private static ScoreFileRefused refused(TableRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE -> new ScoreFileRefused(Reason.TOO_LARGE, refused.bound() + " MB");
            case TOO_MANY_ROWS -> new ScoreFileRefused(Reason.TOO_MANY_LINES, Integer.toString(ScoreFile.MAX_LINES));
            case TOO_MANY_COLUMNS, CELL_TOO_LONG, TOO_MUCH_TEXT, TOO_MANY_PARTS, DECLARES_ENTITIES ->
                new ScoreFileRefused(Reason.UNREADABLE, "");
        };
    }

    /** What goes wrong with a line that was read says nothing about the file. */
    private static final class Taker implements Consumer<Line> {

        private final Consumer<Line> lines;
        private @Nullable RuntimeException failure;

        Taker(Consumer<Line> lines) {
            this.lines = lines;
        }

        @Override
        public void accept(Line line) {
            try {
                lines.accept(line);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
    }
}
