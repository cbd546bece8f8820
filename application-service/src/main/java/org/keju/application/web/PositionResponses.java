package org.keju.application.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.search.Demand;
import org.keju.application.domain.search.OpeningRatio;
import org.keju.application.domain.search.PositionIndex;
import org.keju.application.domain.search.PositionQuery;

/** Positions as the public sees them. */
final class PositionResponses {

    private static final double TENTH = 10;

    private PositionResponses() {}

    record Summary(
            String key,
            String agencyCode,
            String agencyName,
            String bureau,
            String code,
            String title,
            int headcount,
            Contest contest) {

        static Summary of(Position position, Demand demand) {
            return new Summary(
                    position.key(),
                    position.agencyCode(),
                    position.agencyName(),
                    position.bureau(),
                    position.code(),
                    position.title(),
                    position.headcount(),
                    Contest.of(position, demand));
        }
    }

    /**
     * How much wanted a position is.
     *
     * @param applicantsPerSeat to a tenth
     * @param neededToOpen how many must have paid for the position to be examined for; null when any number will do
     */
    record Contest(
            int submitted,
            int passed,
            int paid,
            double applicantsPerSeat,
            @Nullable Integer neededToOpen) {

        static Contest of(Position position, Demand demand) {
            Demand.Count count = demand.of(position);
            return new Contest(
                    count.submitted(),
                    count.passed(),
                    count.paid(),
                    Math.round(demand.applicantsPerSeat(position) * TENTH) / TENTH,
                    OpeningRatio.of(position)
                            .map(ratio -> ratio.needed(position.headcount()))
                            .orElse(null));
        }
    }

    /** @param countedAt when it was counted how much wanted the positions are; null before the first time */
    record Page(
            List<Summary> items,
            int page,
            int size,
            long total,
            @Nullable Instant countedAt) {

        static Page of(PositionIndex.Page found, PositionQuery query, Demand demand) {
            return new Page(
                    found.items().stream()
                            .map(position -> Summary.of(position, demand))
                            .toList(),
                    query.page(),
                    query.size(),
                    found.total(),
                    demand.asOf());
        }
    }

    /** @param contest null where it is not asked how much wanted the position is */
    record Detail(
            String key,
            String agencyCode,
            String agencyName,
            String bureau,
            String code,
            String title,
            int headcount,
            @Nullable Contest contest,
            @Nullable Instant countedAt,
            List<Column> columns) {

        static Detail of(Position position) {
            return of(position, null, null);
        }

        static Detail of(Position position, Demand demand) {
            return of(position, Contest.of(position, demand), demand.asOf());
        }

        private static Detail of(Position position, @Nullable Contest contest, @Nullable Instant countedAt) {
            return new Detail(
                    position.key(),
                    position.agencyCode(),
                    position.agencyName(),
                    position.bureau(),
                    position.code(),
                    position.title(),
                    position.headcount(),
                    contest,
                    countedAt,
                    position.columns().stream().map(Column::of).toList());
        }
    }

    /** @param missing how many more would have to pay */
    record Shortfall(Summary position, int missing) {

        static Shortfall of(Position position, Demand demand, int missing) {
            return new Shortfall(Summary.of(position, demand), missing);
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
