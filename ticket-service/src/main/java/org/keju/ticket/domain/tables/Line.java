package org.keju.ticket.domain.tables;

import java.util.List;

/**
 * One record of a table.
 *
 * @param number the line or row of the file on which it begins, counted from 1
 */
public record Line(int number, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
