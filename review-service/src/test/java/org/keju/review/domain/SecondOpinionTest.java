package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.domain.CaseFixture.COLLEAGUE;
import static org.keju.review.domain.CaseFixture.LEASE;
import static org.keju.review.domain.CaseFixture.LEASE_END;
import static org.keju.review.domain.CaseFixture.NOW;
import static org.keju.review.domain.CaseFixture.REVIEWER;
import static org.keju.review.domain.CaseFixture.THIRD;
import static org.keju.review.domain.CaseFixture.approval;
import static org.keju.review.domain.CaseFixture.demand;
import static org.keju.review.domain.CaseFixture.open;
import static org.keju.review.domain.CaseFixture.rejection;
import static org.keju.review.domain.Refusals.refuses;
import static org.keju.review.domain.Refusals.refusesTransition;
import static org.keju.review.domain.ReviewRefused.Rule.ALREADY_JUDGED;
import static org.keju.review.domain.ReviewRefused.Rule.HELD;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_YOURS_TO_UNDO;

import java.util.Set;
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

        judged.undo(COLLEAGUE, NOW);

        assertThat(judge(COLLEAGUE, rejection("", "degree"))).isFalse();
        assertThat(judge(REVIEWER, rejection("", "degree"))).isTrue();
    }

    @Test
    void isTakenBackByWhoeverGaveItWhileItWaitsForAnother() {
        judge(REVIEWER, approval());

        judged.undo(REVIEWER, NOW);

        assertThat(judged.opinions()).isEmpty();
        assertThat(judge(REVIEWER, rejection("", "degree"))).isFalse();
        assertThat(judge(COLLEAGUE, rejection("", "degree"))).isTrue();
    }

    @Test
    void isNotTakenBackWithSomebodyElsesNorByAnybodyElse() {
        judge(REVIEWER, approval());
        refuses(NOT_YOURS_TO_UNDO, () -> judged.undo(COLLEAGUE, NOW));
        judge(COLLEAGUE, rejection("", "degree"));

        refuses(NOT_YOURS_TO_UNDO, () -> judged.undo(REVIEWER, NOW));
    }

    @Test
    void isFormedAnewByTheSameTwoWhereNoThirdIsToBeHad() {
        judge(REVIEWER, approval());
        judge(COLLEAGUE, rejection("", "degree"));

        judged.undo(NOW);

        assertThat(judge(REVIEWER, rejection("", "degree"))).isFalse();
        assertThat(judge(COLLEAGUE, rejection("", "degree"))).isTrue();
    }

    @Test
    void isNotThrownAwayUnderTheHandsOfWhoeverJudges() {
        judge(REVIEWER, approval());
        judged.claim(COLLEAGUE, LEASE, NOW);

        refuses(HELD, () -> judged.undo(NOW));
        judged.undo(LEASE_END);

        assertThat(judged.state()).isEqualTo(CaseState.OPEN);
        assertThat(judged.claim()).isNull();
    }

    @Test
    void comesFromAnyAgencyOnceTheCaseIsReferred() {
        Reviewer stranger = reviewerOf("999");
        judge(REVIEWER, approval());
        assertThat(stranger.mayJudge(judged)).isFalse();

        judged.refer();

        assertThat(stranger.mayJudge(judged)).isTrue();
        assertThat(reviewerOf("130").mayJudge(judged)).isTrue();
        refuses(ALREADY_JUDGED, () -> judged.claim(REVIEWER, LEASE, NOW));
        assertThat(judge(THIRD, approval())).isTrue();
        refusesTransition(judged::refer);
    }

    private static Reviewer reviewerOf(String agency) {
        return new Reviewer(new Actor(THIRD, "王审核"), CaseKind.QUALIFICATION, Set.of(agency));
    }

    private boolean judge(UUID reviewer, Judgement judgement) {
        judged.claim(reviewer, LEASE, NOW);
        return judged.judge(judgement, reviewer, TWO, NOW);
    }
}
