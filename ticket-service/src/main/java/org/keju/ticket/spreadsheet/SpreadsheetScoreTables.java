package org.keju.ticket.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.application.ScoreTables;
import org.keju.ticket.domain.scores.ScoreFile;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Csv;
import org.keju.ticket.domain.tables.Line;
import org.keju.ticket.domain.tables.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a workbook from text by its first bytes, for names of files lie. */
@Component
class SpreadsheetScoreTables implements ScoreTables {

    private static final Logger log = LoggerFactory.getLogger(SpreadsheetScoreTables.class);

    /** One more than is accepted, and the heading, so that whoever looks at the lines sees that there are too many. */
    private static final int LINES_READ = ScoreFile.MAX_LINES + 2;

    @Override
    public List<Line> read(byte[] file) {
        if (file.length > ScoreFile.MAX_BYTES) {
            throw new ScoreFileRefused(Reason.TOO_LARGE, ScoreFile.MAX_BYTES / (1024 * 1024) + " MB");
        }
        return isZip(file) ? workbook(file) : text(file);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private static List<Line> text(byte[] file) {
        String text = PlainText.of(file).orElseThrow(() -> new ScoreFileRefused(Reason.UNREADABLE, ""));
        return Csv.read(text, LINES_READ);
    }

    private static List<Line> workbook(byte[] file) {
        Path kept = null;
        try {
            kept = Files.createTempFile("scores", ".xlsx");
            Files.write(kept, file);
            return Workbook.read(kept, LINES_READ);
        } catch (ScoreFileRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            log.info("A score table could not be read: {}", e.toString());
            throw new ScoreFileRefused(Reason.UNREADABLE, "");
        } finally {
            delete(kept);
        }
    }

    private static void delete(@Nullable Path kept) {
        try {
            if (kept != null) {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
