package org.keju.ticket.application;

import java.util.List;
import org.keju.ticket.domain.tables.Line;

/** Reads tables in the formats in which score centres send them. */
public interface ScoreTables {

    /**
     * The lines of a table that are not blank.
     *
     * @throws org.keju.ticket.domain.scores.ScoreFileRefused when the file is none, or larger than is read
     */
    List<Line> read(byte[] file);
}
