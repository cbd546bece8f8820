package org.keju.application.domain.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in the sheets of a file, row by row, and notes what is wrong with them. */
public interface SheetTable {

    /** Goes on with the next sheet. */
    void beginSheet(String name);

    /** Takes the next row of the sheet; {@code number} counts from 1 as the spreadsheet does. */
    void row(int number, List<String> cells);

    /** Ends the sheet. */
    void endSheet();

    /**
     * Notes a problem that was found while reading the file.
     *
     * @param row 0 when the sheet as a whole is meant
     */
    void problem(int row, @Nullable String column, String code, Object... args);
}
