package org.keju.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.application.FindScore;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.scores.Mark;

/** What a candidate achieved. The total is missing as long as a paper is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreResponse(List<Paper> papers, @Nullable BigDecimal total, Instant releasedAt) {

    /** One paper; it has points only when its mark is SCORED. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Paper(
            String code,
            Bilingual name,
            Mark mark,
            @Nullable BigDecimal points) {

        static Paper of(FindScore.Paper paper) {
            return new Paper(
                    paper.subject().code(),
                    paper.subject().name(),
                    paper.result().mark(),
                    paper.result().points());
        }
    }

    static ScoreResponse of(FindScore.Found found) {
        return new ScoreResponse(found.papers().stream().map(Paper::of).toList(), found.total(), found.releasedAt());
    }
}
