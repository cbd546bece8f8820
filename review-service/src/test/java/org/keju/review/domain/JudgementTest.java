package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.domain.CaseFixture.CATALOGUE;
import static org.keju.review.domain.Refusals.refuses;
import static org.keju.review.domain.ReviewRefused.Rule.NOTE_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    @Tag("row-70")
    void namesWhatTheCandidateCanActOn() {
        refuses(REASON_MISSING, () -> Judgement.of(Verdict.REJECT, CATALOGUE, List.of(), "no reason"));
        refuses(REASON_UNKNOWN, () -> Judgement.of(Verdict.REJECT, CATALOGUE, List.of("looks"), ""));
        refuses(NOTE_MISSING, () -> Judgement.of(Verdict.RETURN, CATALOGUE, List.of("degree"), " "));
    }

    @Test
    void namesEachReasonOnce() {
        Judgement rejection = Judgement.of(Verdict.REJECT, CATALOGUE, List.of("degree", "degree"), " 需硕士学位 ");

        assertThat(rejection.reasons()).containsExactly("degree");
        assertThat(rejection.note()).isEqualTo("需硕士学位");
    }

    @Test
    void needsNoWordsToApprove() {
        assertThat(Judgement.of(Verdict.APPROVE, CATALOGUE, List.of("degree"), "fine"))
                .isEqualTo(new Judgement(Verdict.APPROVE, List.of(), ""));
    }
}
