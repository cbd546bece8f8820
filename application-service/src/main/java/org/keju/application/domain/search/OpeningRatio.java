package org.keju.application.domain.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;

/** How many candidates per seat must have paid, or the position is cut or cancelled after closing (row 72). */
public record OpeningRatio(int candidates, int seats) {

    private static final Pattern RATIO = Pattern.compile("(\\d{1,3})\\s*[:：]\\s*(\\d{1,3})");

    /** What the position's table states: "3:1", and "1:3" in the tables that put the seat first. */
    public static Optional<OpeningRatio> of(Position position) {
        return position.cell(KnownColumn.OPENING_RATIO).flatMap(OpeningRatio::in);
    }

    static Optional<OpeningRatio> in(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (!ratio.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(ratio.group(1));
        int other = Integer.parseInt(ratio.group(2));
        return Math.min(one, other) == 0
                ? Optional.empty()
                : Optional.of(new OpeningRatio(Math.max(one, other), Math.min(one, other)));
    }

    /** How many must have paid for this many seats. */
    public int needed(int headcount) {
        return Math.ceilDiv(candidates * headcount, seats);
    }
}
