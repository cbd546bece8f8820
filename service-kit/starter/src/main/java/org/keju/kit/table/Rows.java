package org.keju.kit.table;

import java.util.List;

/** Takes the rows of a table one after the other. */
@FunctionalInterface
public interface Rows {

    /**
     * The next row.
     *
     * @param number as a spreadsheet shows it: counted from 1, blank rows included
     * @param cells as they stand there, spaces included
     */
    void row(int number, List<String> cells);
}
