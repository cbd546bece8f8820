package org.keju.ticket.domain.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.keju.kit.table.CsvReader;
import org.keju.kit.table.TableBounds;

/** Tables as tests write them down. */
public final class Lines {

    private static final TableBounds BOUNDS = new TableBounds(1_000_000, 1_000, 10_000_000, 1);

    private Lines() {}

    /** The lines of some comma-separated values. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        try {
            CsvReader.read(
                    text.getBytes(StandardCharsets.UTF_8),
                    BOUNDS,
                    (number, cells) -> lines.add(Line.of(number, cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
