package org.keju.ticket.application;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.keju.ticket.domain.tables.Line;

/** Reads the tables that scores come in. */
public interface ScoreTables {

    /**
     * Reads a table row by row, and keeps none.
     *
     * @throws org.keju.ticket.domain.scores.ScoreFileRefused when the file is none, or larger than is read
     */
    void read(Path file, Consumer<Line> lines);
}
