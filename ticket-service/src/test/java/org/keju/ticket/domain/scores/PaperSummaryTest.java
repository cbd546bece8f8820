package org.keju.ticket.domain.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperSummaryTest {

    @Test
    void addsUpEachPaper() {
        assertThat(PaperSummary.of(List.of(
                        score("XC", Result.scored(new BigDecimal("68.5"))),
                        score("SL", new Result(Mark.VOID, null)),
                        score("XC", Result.scored(new BigDecimal("70"))),
                        score("XC", Result.scored(new BigDecimal("59.99"))),
                        score("XC", new Result(Mark.ABSENT, null)))))
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

    private static Scores.Score score(String subject, Result result) {
        return new Scores.Score(UUID.randomUUID(), subject, result);
    }
}
