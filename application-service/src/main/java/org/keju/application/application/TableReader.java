package org.keju.application.application;

import java.nio.file.Path;
import org.keju.application.domain.table.SheetTable;

/** Reads a file of rows, whatever its format, into a table. */
public interface TableReader {

    /** Reads the file into an empty table, and answers it; what is wrong with the file becomes problems of the table. */
    <T extends SheetTable> T read(Path file, T table);
}
