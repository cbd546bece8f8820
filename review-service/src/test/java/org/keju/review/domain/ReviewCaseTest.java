package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keju.review.domain.ReviewRefused.Rule.NOTE_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.NOT_HELD;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {

    private static final Instant NOW = Instant.parse("2026-10-20T02:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Instant LEASE_END = NOW.plus(LEASE);
    private static final UUID REVIEWER = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);
    private static final Exam EXAM = new Exam(
            new UUID(0, 3),
            1,
            "示例考试",
            "Example examination",
            List.of(new Reason("degree", "学历不符合职位要求", "The degree does not meet the position's condition")));

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
            refusesTransition(() -> open().approve(REVIEWER, NOW));
        }
    }

    @Nested
    class Claimed {

        @Test
        void isDecidedByItsHolderAlone() {
            refuses(NOT_HELD, () -> claimed().approve(COLLEAGUE, NOW));
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

            refuses(NOT_HELD, () -> claimed.approve(REVIEWER, LEASE_END));
            claimed.claim(COLLEAGUE, LEASE, LEASE_END);
            claimed.approve(COLLEAGUE, LEASE_END);

            assertThat(claimed.state()).isEqualTo(CaseState.APPROVED);
        }

        @Test
        @Tag("row-70")
        void isRejectedForReasonsOfTheCatalogue() {
            ReviewCase claimed = claimed();

            claimed.reject(Objection.forRejection(EXAM, List.of("degree"), " 需硕士学位 "), REVIEWER, NOW);

            assertThat(claimed.state()).isEqualTo(CaseState.REJECTED);
            assertThat(claimed.reasons()).containsExactly("degree");
            assertThat(claimed.note()).isEqualTo("需硕士学位");
        }

        @Test
        @Tag("row-69")
        void isSentBackForMore() {
            ReviewCase claimed = claimed();

            claimed.sendBack(Objection.forReturn(EXAM, List.of(), "请补充学位证书编号"), REVIEWER, NOW);

            assertThat(claimed.state()).isEqualTo(CaseState.RETURNED);
        }
    }

    @Nested
    class Decided {

        @Test
        void isFinal() {
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
    }

    @Nested
    class Closed {

        @Test
        void isTakenOutOfItsHoldersHands() {
            ReviewCase claimed = claimed();

            claimed.close();

            assertThat(claimed.claim()).isNull();
            refusesTransition(() -> claimed.approve(REVIEWER, NOW));
        }

        @Test
        void waitsAgainWhenTheProcessAsksAgain() {
            ReviewCase closed = open();
            closed.close();

            closed.requestAgain(NOW);

            assertThat(closed.state()).isEqualTo(CaseState.OPEN);
            assertThat(closed.promisedBy()).isEqualTo(NOW);
        }
    }

    @Test
    @Tag("row-70")
    void anObjectionNamesWhatTheCandidateCanActOn() {
        refuses(REASON_MISSING, () -> Objection.forRejection(EXAM, List.of(), "no reason"));
        refuses(REASON_UNKNOWN, () -> Objection.forRejection(EXAM, List.of("looks"), ""));
        refuses(NOTE_MISSING, () -> Objection.forReturn(EXAM, List.of("degree"), " "));
    }

    private static ReviewCase open() {
        return new ReviewCase(
                UUID.randomUUID(),
                new Submission(
                        UUID.randomUUID(),
                        EXAM.id(),
                        1,
                        "2026000017",
                        new Position("130", "税务局", "综合处", "300110001", "一级行政执法员", List.of()),
                        new CandidateFile("李明", List.of()),
                        null,
                        NOW));
    }

    private static ReviewCase claimed() {
        ReviewCase claimed = open();
        claimed.claim(REVIEWER, LEASE, NOW);
        return claimed;
    }

    private static ReviewCase approved() {
        ReviewCase approved = claimed();
        approved.approve(REVIEWER, NOW);
        return approved;
    }

    private static void refuses(ReviewRefused.Rule rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(attempt).returns(rule, ReviewRefused::rule);
    }

    private static void refusesTransition(ThrowingCallable attempt) {
        assertThatExceptionOfType(IllegalCaseTransition.class).isThrownBy(attempt);
    }
}
