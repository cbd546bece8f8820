package org.keju.ticket.domain.tables;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as spreadsheets count them, from 1
 * @param cells without spaces around what they say
 */
public record Line(int number, List<String> cells) {

    /** A row as it stands in the file. */
    public static Line of(int number, List<String> cells) {
        return new Line(number, cells.stream().map(String::strip).toList());
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
