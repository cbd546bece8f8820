package org.keju.ticket.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.keju.kit.table.CsvReader;
import org.keju.kit.table.TableBounds;
import org.keju.kit.table.TableRefused;
import org.keju.ticket.application.SiteTables;
import org.keju.ticket.domain.sites.SiteFile;
import org.keju.ticket.domain.sites.SiteFileRefused;
import org.keju.ticket.domain.sites.SiteFileRefused.Fault;
import org.keju.ticket.domain.sites.SiteFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;
import org.springframework.stereotype.Component;

/** Sites come as text. */
@Component
class CsvSiteTables implements SiteTables {

    /** Every row that so many bytes can be, so that the domain counts the lines that say something. */
    private static final TableBounds BOUNDS =
            new TableBounds(SiteFile.MAX_BYTES, SiteFile.MAX_BYTES, SiteFile.MAX_BYTES, 1);

    @Override
    public List<Line> read(byte[] file) {
        if (file.length > SiteFile.MAX_BYTES) {
            throw refused(Reason.TOO_LARGE, SiteFile.MAX_BYTES / (1024 * 1024) + " MB");
        }
        List<Line> lines = new ArrayList<>();
        try {
            CsvReader.read(file, BOUNDS, (number, cells) -> take(lines, Line.of(number, cells)));
        } catch (IOException | TableRefused e) {
            throw refused(Reason.UNREADABLE, "");
        }
        return lines;
    }

    /** One more than is accepted, and the heading, so that whoever looks at the lines sees that there are too many. */
    private static void take(List<Line> lines, Line line) {
        if (!line.isBlank() && lines.size() < SiteFile.MAX_LINES + 2) {
            lines.add(line);
        }
    }

    private static SiteFileRefused refused(Reason reason, String argument) {
        return new SiteFileRefused(List.of(new Fault(1, "", reason, argument)));
    }
}
