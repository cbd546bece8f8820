package org.keju.application.domain.position;

import java.util.List;

/**
 * A post that people apply for, as the exam's table states it.
 *
 * @param key agency code and position code; a position code alone is not unique within an exam
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
}
