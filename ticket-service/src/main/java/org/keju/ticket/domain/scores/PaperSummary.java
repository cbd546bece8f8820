package org.keju.ticket.domain.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet comes to in one paper, so that a wrong file shows at a glance.
 *
 * @param corrections how many of its papers have a released score already, in another sheet; that of a released sheet stays what
 *     it was
 * @param mean of the papers with points, to two decimals; null when there are none, as are the lowest and the highest
 */
public record PaperSummary(
        String subject,
        int papers,
        int absent,
        int voided,
        int corrections,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal mean) {

    private static final int DECIMALS = 2;

    /** Adds up the scores of a sheet, by subject; what they correct is not known yet. */
    public static List<PaperSummary> of(Collection<Scores.Score> scores) {
        return scores.stream()
                .collect(Collectors.groupingBy(Scores.Score::subject, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(subject -> of(subject.getKey(), subject.getValue()))
                .toList();
    }

    private static PaperSummary of(String subject, List<Scores.Score> scores) {
        List<BigDecimal> points = scores.stream()
                .map(score -> score.result().points())
                .filter(Objects::nonNull)
                .toList();
        return new PaperSummary(
                subject,
                scores.size(),
                count(scores, Mark.ABSENT),
                count(scores, Mark.VOID),
                0,
                points.stream().min(Comparator.naturalOrder()).orElse(null),
                points.stream().max(Comparator.naturalOrder()).orElse(null),
                mean(points));
    }

    private static int count(List<Scores.Score> scores, Mark mark) {
        return (int)
                scores.stream().filter(score -> score.result().mark() == mark).count();
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
