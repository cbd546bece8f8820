package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.domain.CaseFixture.COLLEAGUE;
import static org.keju.review.domain.CaseFixture.LEASE;
import static org.keju.review.domain.CaseFixture.LEASE_END;
import static org.keju.review.domain.CaseFixture.NOW;
import static org.keju.review.domain.CaseFixture.REVIEWER;
import static org.keju.review.domain.CaseFixture.approval;
import static org.keju.review.domain.CaseFixture.approved;
import static org.keju.review.domain.CaseFixture.claimed;
import static org.keju.review.domain.CaseFixture.demand;
import static org.keju.review.domain.CaseFixture.open;
import static org.keju.review.domain.CaseFixture.rejection;
import static org.keju.review.domain.Refusals.refuses;
import static org.keju.review.domain.Refusals.refusesTransition;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_HELD;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_YOURS_TO_UNDO;
import static org.keju.review.domain.ReviewRefused.Rule.TOO_LATE_TO_UNDO;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {

    @Nested
    class Open {

        @Test
        void isHeldByTheReviewerWhoClaimsIt() {
            ReviewCase open = open();

            open.claim(REVIEWER, LEASE, NOW);

            assertThat(open.state()).isEqualTo(CaseState.CLAIMED);
            assertThat(open.claim()).isEqualTo(new Claim(REVIEWER, LEASE_END));
        }

        @Test
        void isNotDecidedByWhoeverDoesNotHoldIt() {
            refusesTransition(() -> open().judge(approval(), REVIEWER, 1, NOW));
        }
    }

    @Nested
    class Claimed {

        @Test
        void isDecidedByItsHolderAlone() {
            refuses(NOT_HELD, () -> claimed().judge(approval(), COLLEAGUE, 1, NOW));
            refuses(NOT_HELD, () -> claimed().release(COLLEAGUE, NOW));
            refuses(NOT_HELD, () -> claimed().claim(COLLEAGUE, LEASE, NOW));
            refuses(NOT_HELD, () -> claimed().requireHeldBy(COLLEAGUE, NOW));
        }

        @Test
        void isHeldLongerWhenItsHolderClaimsItAgain() {
            ReviewCase claimed = claimed();

            claimed.claim(REVIEWER, LEASE, NOW.plusSeconds(60));

            claimed.requireHeldBy(REVIEWER, LEASE_END);
        }

        @Test
        void isFreeWhenTheLeaseEnds() {
            ReviewCase claimed = claimed();

            refuses(NOT_HELD, () -> claimed.judge(approval(), REVIEWER, 1, LEASE_END));
            claimed.claim(COLLEAGUE, LEASE, LEASE_END);
            claimed.judge(approval(), COLLEAGUE, 1, LEASE_END);

            assertThat(claimed.state()).isEqualTo(CaseState.APPROVED);
        }

        @Test
        @Tag("row-70")
        void isRejectedForReasonsOfTheCatalogue() {
            ReviewCase claimed = claimed();

            claimed.judge(rejection(" 需硕士学位 ", "degree"), REVIEWER, 1, NOW);

            assertThat(claimed.state()).isEqualTo(CaseState.REJECTED);
            assertThat(claimed.reasons()).containsExactly("degree");
            assertThat(claimed.note()).isEqualTo("需硕士学位");
        }

        @Test
        @Tag("row-69")
        void isSentBackForMore() {
            ReviewCase claimed = claimed();

            claimed.judge(demand("请补充学位证书编号"), REVIEWER, 1, NOW);

            assertThat(claimed.state()).isEqualTo(CaseState.RETURNED);
        }
    }

    @Nested
    class Decided {

        @Test
        void isHeldByNobody() {
            ReviewCase approved = approved();

            refusesTransition(() -> approved.claim(COLLEAGUE, LEASE, NOW));
            refusesTransition(() -> approved.release(REVIEWER, NOW));
        }

        @Test
        void staysDecidedWhenTheProcessClosesTheStepOrAsksAgain() {
            ReviewCase approved = approved();

            approved.close();
            approved.requestAgain(NOW);

            assertThat(approved.state()).isEqualTo(CaseState.APPROVED);
        }

        @Test
        void isJudgedAnewWhenWhoeverDecidedTakesItBack() {
            ReviewCase rejected = claimed();
            rejected.judge(rejection("", "degree"), REVIEWER, 1, NOW);

            rejected.undo(REVIEWER, NOW);
            assertThat(rejected.state()).isEqualTo(CaseState.OPEN);
            assertThat(rejected.reasons()).isEmpty();
            assertThat(rejected.opinions()).isEmpty();

            rejected.claim(REVIEWER, LEASE, NOW);
            rejected.judge(approval(), REVIEWER, 1, NOW);
            assertThat(rejected.state()).isEqualTo(CaseState.APPROVED);
        }

        @Test
        void isNotTakenBackByAColleagueWhoHadNoPartInIt() {
            refuses(NOT_YOURS_TO_UNDO, () -> approved().undo(COLLEAGUE, NOW));
        }

        @Test
        void isFinalOnceTheApplicationHasGoneOn() {
            ReviewCase approved = approved();

            approved.end(NOW);

            refuses(TOO_LATE_TO_UNDO, () -> approved.undo(REVIEWER, NOW));
            refuses(TOO_LATE_TO_UNDO, () -> approved.undo(NOW));
        }

        @Test
        void isOnlyUndoneWhereThereIsADecision() {
            refusesTransition(() -> claimed().undo(REVIEWER, NOW));
            refusesTransition(() -> open().undo(NOW));
        }
    }

    @Nested
    class Closed {

        @Test
        void isTakenOutOfItsHoldersHands() {
            ReviewCase claimed = claimed();

            claimed.close();

            assertThat(claimed.claim()).isNull();
            refusesTransition(() -> claimed.judge(approval(), REVIEWER, 1, NOW));
        }

        @Test
        void waitsAgainWhenTheProcessAsksAgain() {
            ReviewCase closed = open();
            closed.close();

            closed.requestAgain(NOW);

            assertThat(closed.state()).isEqualTo(CaseState.OPEN);
            assertThat(closed.promisedBy()).isEqualTo(NOW);
        }

        @Test
        void isDecidedLikeAnyOtherOnceTheProcessHasAskedAgain() {
            ReviewCase ended = open();
            ended.end(NOW);

            ended.requestAgain(NOW);
            ended.claim(REVIEWER, LEASE, NOW);
            ended.judge(approval(), REVIEWER, 1, NOW);
            ended.undo(REVIEWER, NOW);

            assertThat(ended.state()).isEqualTo(CaseState.OPEN);
        }
    }
}
