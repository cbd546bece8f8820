package org.keju.application.domain.search;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.position.Position;

/**
 * How many apply for each position of an exam.
 *
 * @param asOf when it was counted; null before the first time
 * @param counts positions that nobody applied for are left out
 */
public record Demand(@Nullable Instant asOf, Map<String, Count> counts) {

    public static final Demand UNKNOWN = new Demand(null, Map.of());

    /**
     * Those who stand for a position.
     *
     * @param submitted have handed in an application, and it is neither a draft again nor ended
     * @param passed are those of them who are qualified
     * @param paid are those of them who have paid the fee, or need not
     */
    public record Count(int submitted, int passed, int paid) {

        static final Count NONE = new Count(0, 0, 0);
    }

    public Count of(Position position) {
        return counts.getOrDefault(position.key(), Count.NONE);
    }

    /** The competition ratio. */
    public double applicantsPerSeat(Position position) {
        return (double) of(position).submitted() / position.headcount();
    }

    /** How many more would have to pay for the position to be examined for (row 72); empty when it asks for no number. */
    public Optional<Integer> missing(Position position) {
        return OpeningRatio.of(position)
                .map(ratio -> Math.max(
                        0, ratio.needed(position.headcount()) - of(position).paid()));
    }
}
