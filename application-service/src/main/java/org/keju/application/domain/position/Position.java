package org.keju.application.domain.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post that people apply for, as the exam's table states it.
 *
 * @param key agency code and position code; a position code alone is not unique within an exam
 * @param bureau the part of the agency that has the position; empty where the table names none
 * @param headcount how many are hired
 * @param columns everything else the table says, in its order
 */
public record Position(
        String key,
        String agencyCode,
        String agencyName,
        String bureau,
        String code,
        String title,
        int headcount,
        List<Column> columns) {

    /** One more column of the table: its heading and this position's cell. */
    public record Column(String heading, String value) {}

    /** The key of a position. */
    public static String key(String agencyCode, String code) {
        return agencyCode + "-" + code;
    }

    /** What the table says in a column; empty when it has none, or nothing in it. */
    public Optional<String> cell(KnownColumn column) {
        return columns.stream()
                .filter(cell -> cell.heading().equals(column.heading()))
                .map(Column::value)
                .findFirst();
    }

    /** All that the table says, by heading. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(KnownColumn.AGENCY_NAME.heading(), agencyName);
        cells.put(KnownColumn.BUREAU.heading(), bureau);
        cells.put(KnownColumn.TITLE.heading(), title);
        cells.put(KnownColumn.HEADCOUNT.heading(), String.valueOf(headcount));
        columns.forEach(column -> cells.put(column.heading(), column.value()));
        return cells;
    }
}
