package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.domain.CaseFixture.COLLEAGUE;
import static org.keju.review.domain.CaseFixture.LEASE;
import static org.keju.review.domain.CaseFixture.NOW;
import static org.keju.review.domain.CaseFixture.REVIEWER;
import static org.keju.review.domain.CaseFixture.THIRD;
import static org.keju.review.domain.CaseFixture.approval;
import static org.keju.review.domain.CaseFixture.demand;
import static org.keju.review.domain.CaseFixture.open;
import static org.keju.review.domain.CaseFixture.rejection;
import static org.keju.review.domain.Refusals.refuses;
import static org.keju.review.domain.ReviewRefused.Rule.ALREADY_JUDGED;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where an exam wants two people to agree. */
class SecondOpinionTest {

    private static final int TWO = 2;

    private final ReviewCase judged = open();

    @Test
    void waitsForSomebodyElseAfterTheFirstOpinion() {
        boolean decided = judge(REVIEWER, approval());

        assertThat(decided).isFalse();
        assertThat(judged.state()).isEqualTo(CaseState.OPEN);
        refuses(ALREADY_JUDGED, () -> judged.claim(REVIEWER, LEASE, NOW));
    }

    @Test
    void isDecidedWhenTwoAgree() {
        judge(REVIEWER, approval());

        assertThat(judge(COLLEAGUE, approval())).isTrue();
        assertThat(judged.state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void tellsTheCandidateWhatBothHaveAgainstIt() {
        judge(REVIEWER, rejection("学位不符", "degree"));
        judge(COLLEAGUE, rejection("年龄不符", "age", "degree"));

        assertThat(judged.state()).isEqualTo(CaseState.REJECTED);
        assertThat(judged.reasons()).containsExactly("degree", "age");
        assertThat(judged.note()).isEqualTo("学位不符\n年龄不符");
    }

    @Test
    void goesToAThirdWhenTwoDisagree() {
        judge(REVIEWER, approval());
        assertThat(judge(COLLEAGUE, rejection("", "degree"))).isFalse();

        assertThat(judge(THIRD, rejection("", "age"))).isTrue();
        assertThat(judged.state()).isEqualTo(CaseState.REJECTED);
        assertThat(judged.reasons()).containsExactly("degree", "age");
    }

    @Test
    void isSentBackForMoreByOneAlone() {
        assertThat(judge(REVIEWER, demand("请补充学位证书编号"))).isTrue();

        assertThat(judged.state()).isEqualTo(CaseState.RETURNED);
    }

    @Test
    void needsTwoOpinionsAgainOnceUndone() {
        judge(REVIEWER, approval());
        judge(COLLEAGUE, approval());

        judged.undo(COLLEAGUE);

        assertThat(judge(COLLEAGUE, rejection("", "degree"))).isFalse();
        assertThat(judge(REVIEWER, rejection("", "degree"))).isTrue();
    }

    private boolean judge(UUID reviewer, Judgement judgement) {
        judged.claim(reviewer, LEASE, NOW);
        return judged.judge(judgement, reviewer, TWO, NOW);
    }
}
