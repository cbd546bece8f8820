package org.keju.ticket.domain.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the scores of a sheet as they come, by subject. */
public final class ScoreTotals {

    private static final int DECIMALS = 2;

    private final Map<String, Paper> bySubject = new TreeMap<>();
    private int count;

    /** Adds a score. */
    public void add(String subject, Result result) {
        count++;
        bySubject.computeIfAbsent(subject, first -> new Paper()).add(result);
    }

    /** How many scores there are. */
    public int count() {
        return count;
    }

    /** What they come to so far; what they correct is not known here. */
    public List<PaperSummary> papers() {
        return bySubject.entrySet().stream()
                .map(subject -> subject.getValue().summary(subject.getKey()))
                .toList();
    }

    private static final class Paper {

        private int papers;
        private int absent;
        private int voided;
        private BigDecimal sum = BigDecimal.ZERO;
        private @Nullable BigDecimal lowest;
        private @Nullable BigDecimal highest;

        void add(Result result) {
            papers++;
            switch (result.mark()) {
                case ABSENT -> absent++;
                case VOID -> voided++;
                case SCORED -> {}
            }
            BigDecimal points = result.points();
            if (points != null) {
                sum = sum.add(points);
                lowest = lowest == null ? points : lowest.min(points);
                highest = highest == null ? points : highest.max(points);
            }
        }

        PaperSummary summary(String subject) {
            int scored = papers - absent - voided;
            BigDecimal mean =
                    scored == 0 ? null : sum.divide(BigDecimal.valueOf(scored), DECIMALS, RoundingMode.HALF_UP);
            return new PaperSummary(subject, papers, absent, voided, 0, lowest, highest, mean);
        }
    }
}
