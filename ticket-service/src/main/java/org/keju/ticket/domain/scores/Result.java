package org.keju.ticket.domain.scores;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of one paper.
 *
 * @param points at least 0 and less than 10,000, with at most two decimals; null unless the paper was scored
 */
public record Result(Mark mark, @Nullable BigDecimal points) {

    private static final Pattern POINTS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?");

    public static Result scored(BigDecimal points) {
        return new Result(Mark.SCORED, points);
    }

    /** Reads a cell: points, or one of the words for a paper without any. */
    static Optional<Result> parse(String cell) {
        return POINTS.matcher(cell).matches()
                ? Optional.of(scored(new BigDecimal(cell)))
                : Mark.ofWord(cell).map(mark -> new Result(mark, null));
    }
}
