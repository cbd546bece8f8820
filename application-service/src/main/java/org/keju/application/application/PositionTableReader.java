package org.keju.application.application;

import java.nio.file.Path;
import org.keju.application.domain.position.PositionTable;

/** Reads a file of positions, whatever its format, into a table. */
public interface PositionTableReader {

    /** Reads the file; what is wrong with it becomes problems of the table that comes back. */
    PositionTable read(Path file);
}
