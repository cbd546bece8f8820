package org.keju.ticket.domain.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreTotalsTest {

    @Test
    void addsUpEachPaper() {
        ScoreTotals totals = new ScoreTotals();
        totals.add("XC", scored("68.5"));
        totals.add("SL", new Result(Mark.VOID, null));
        totals.add("XC", scored("70"));
        totals.add("XC", scored("59.99"));
        totals.add("XC", new Result(Mark.ABSENT, null));

        assertThat(totals.count()).isEqualTo(5);
        assertThat(totals.papers())
                .containsExactly(
                        new PaperSummary("SL", 1, 0, 1, 0, null, null, null),
                        new PaperSummary(
                                "XC",
                                4,
                                1,
                                0,
                                0,
                                new BigDecimal("59.99"),
                                new BigDecimal("70"),
                                new BigDecimal("66.16")));
    }

    private static Result scored(String points) {
        return Result.scored(new BigDecimal(points));
    }
}
