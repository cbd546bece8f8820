package org.keju.application.web;

import java.util.List;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;

/** Positions as the public sees them. */
final class PositionResponses {

    private PositionResponses() {}

    record Summary(
            String key, String agencyCode, String agencyName, String bureau, String code, String title, int headcount) {

        static Summary of(Position position) {
            return new Summary(
                    position.key(),
                    position.agencyCode(),
                    position.agencyName(),
                    position.bureau(),
                    position.code(),
                    position.title(),
                    position.headcount());
        }
    }

    record Page(List<Summary> items, int page, int size, long total) {

        static Page of(Positions.Page found, Positions.Query query) {
            return new Page(
                    found.items().stream().map(Summary::of).toList(), query.page(), query.size(), found.total());
        }
    }

    record Detail(
            String key,
            String agencyCode,
            String agencyName,
            String bureau,
            String code,
            String title,
            int headcount,
            List<Column> columns) {

        static Detail of(Position position) {
            return new Detail(
                    position.key(),
                    position.agencyCode(),
                    position.agencyName(),
                    position.bureau(),
                    position.code(),
                    position.title(),
                    position.headcount(),
                    position.columns().stream().map(Column::of).toList());
        }
    }

    /** One more column of the table; {@code condition} when a reviewer checks it. */
    record Column(String name, Text label, String value, boolean condition) {

        static Column of(Position.Column column) {
            return new Column(
                    column.heading(),
                    KnownColumn.labelOf(column.heading()),
                    column.value(),
                    KnownColumn.isCondition(column.heading()));
        }
    }
}
