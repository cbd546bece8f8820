package org.keju.photo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.keju.photo.domain.PhotoFixture.ANOTHER_PICTURE;
import static org.keju.photo.domain.PhotoFixture.AUDITOR;
import static org.keju.photo.domain.PhotoFixture.CANDIDATE;
import static org.keju.photo.domain.PhotoFixture.EXAM;
import static org.keju.photo.domain.PhotoFixture.FINAL_RULE;
import static org.keju.photo.domain.PhotoFixture.LEASE;
import static org.keju.photo.domain.PhotoFixture.NOW;
import static org.keju.photo.domain.PhotoFixture.OTHER_AUDITOR;
import static org.keju.photo.domain.PhotoFixture.RULE;
import static org.keju.photo.domain.PhotoFixture.approved;
import static org.keju.photo.domain.PhotoFixture.claimed;
import static org.keju.photo.domain.PhotoFixture.pending;
import static org.keju.photo.domain.PhotoFixture.rejected;
import static org.keju.photo.domain.PhotoFixture.uploadOf;
import static org.keju.photo.domain.PhotoFixture.uploaded;
import static org.keju.photo.domain.PhotoRefused.Rule.FINAL_ON_CONFIRM;
import static org.keju.photo.domain.PhotoRefused.Rule.NOT_HELD;
import static org.keju.photo.domain.PhotoRefused.Rule.REASON_MISSING;
import static org.keju.photo.domain.PhotoRefused.Rule.REASON_UNKNOWN;
import static org.keju.photo.domain.PhotoRefused.Rule.TOO_LATE_TO_UNDO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PhotoTest {

    private static final Instant LEASE_END = NOW.plus(LEASE);
    private static final Duration WINDOW = Duration.ofHours(24);

    @Nested
    class Uploaded {

        @Test
        @Tag("row-57")
        void anotherPictureTakesItsPlace() {
            Photo photo = uploaded();

            photo.replace(uploadOf(ANOTHER_PICTURE), RULE, CANDIDATE, NOW);

            assertThat(photo.state()).isEqualTo(PhotoState.UPLOADED);
            assertThat(photo.picture()).isEqualTo(ANOTHER_PICTURE);
        }

        @Test
        @Tag("row-64")
        void thePictureOfAnEarlierApplicationTakesItsPlaceToo() {
            Photo photo = uploaded();

            photo.replace(new HandIn(PhotoCommand.REUSE, ANOTHER_PICTURE, List.of()), RULE, CANDIDATE, NOW);

            assertThat(photo.state()).isEqualTo(PhotoState.UPLOADED);
            assertThat(photo.history())
                    .extracting(AuditRecord::command, AuditRecord::originalSha256)
                    .endsWith(tuple(PhotoCommand.REUSE, ANOTHER_PICTURE.originalSha256()));
        }

        @Test
        @Tag("row-55")
        void waitsForAnAuditorOnceConfirmed() {
            Photo photo = uploaded();

            photo.confirm(CANDIDATE, NOW);

            assertThat(photo.state()).isEqualTo(PhotoState.PENDING);
        }

        @Test
        void isNotJudgedBeforeItIsConfirmed() {
            refusesTransition(() -> uploaded().claim(AUDITOR, LEASE, NOW));
            refusesTransition(() -> uploaded().approve(AUDITOR, NOW));
        }
    }

    @Nested
    class Pending {

        @Test
        void cannotBeReplacedOrConfirmedAgain() {
            refusesTransition(() -> pending().replace(uploadOf(ANOTHER_PICTURE), RULE, CANDIDATE, NOW));
            refusesTransition(() -> pending().confirm(CANDIDATE, NOW));
        }

        @Test
        @Tag("row-60")
        void isHeldByOneAuditorAlone() {
            Photo photo = claimed();

            refuses(NOT_HELD, () -> photo.claim(OTHER_AUDITOR, LEASE, NOW));
            refuses(NOT_HELD, () -> photo.approve(OTHER_AUDITOR, NOW));
            refuses(NOT_HELD, () -> photo.release(OTHER_AUDITOR, NOW));
        }

        @Test
        void isFreeAgainWhenTheLeaseEnds() {
            Photo photo = claimed();

            photo.claim(OTHER_AUDITOR, LEASE, LEASE_END);
            photo.approve(OTHER_AUDITOR, LEASE_END);

            assertThat(photo.state()).isEqualTo(PhotoState.APPROVED);
        }

        @Test
        void isNotDecidedByAnAuditorWhoseLeaseHasEnded() {
            Photo photo = claimed();

            photo.requireHeldBy(AUDITOR, LEASE_END.minusMillis(1));
            refuses(NOT_HELD, () -> photo.approve(AUDITOR, LEASE_END));
        }

        @Test
        void isFreeAgainWhenItsAuditorGivesItBack() {
            Photo photo = claimed();

            photo.release(AUDITOR, NOW);

            assertThat(photo.claim()).isNull();
            photo.claim(OTHER_AUDITOR, LEASE, NOW);
        }

        @Test
        void cannotBeClaimedOrDecidedOnceTheApplicationEnded() {
            Photo photo = claimed();

            photo.leaveQueue();

            refuses(NOT_HELD, () -> photo.approve(AUDITOR, NOW));
            refuses(NOT_HELD, () -> photo.claim(AUDITOR, LEASE, NOW));
        }

        @Test
        void waitsOnceMoreWhenTheProcessAsksAgain() {
            Photo photo = pending();
            photo.leaveQueue();

            photo.rejoinQueue(NOW);

            photo.claim(AUDITOR, LEASE, NOW);
        }
    }

    @Nested
    class Rejected {

        @Test
        @Tag("row-61")
        void carriesTheReasonsAndTheNote() {
            assertThat(rejected().reasons()).containsExactly("background");
            assertThat(rejected().note()).isEqualTo("请换蓝色背景");
        }

        @Test
        @Tag("row-70")
        void isRejectedForReasonsOfTheCatalogueAlone() {
            refuses(REASON_MISSING, () -> Rejection.of(EXAM, List.of(), ""));
            refuses(REASON_UNKNOWN, () -> Rejection.of(EXAM, List.of("background", "ugly"), ""));
        }

        @Test
        @Tag("row-57")
        void isForgottenWhenAnotherPictureIsHandedIn() {
            Photo photo = rejected();

            photo.replace(uploadOf(ANOTHER_PICTURE), RULE, CANDIDATE, NOW);

            assertThat(photo.state()).isEqualTo(PhotoState.UPLOADED);
            assertThat(photo.reasons()).isEmpty();
            assertThat(photo.note()).isNull();
        }

        @Test
        @Tag("row-56")
        void staysAsItIsWhenTheExamLocksWhatIsConfirmed() {
            refuses(FINAL_ON_CONFIRM, () -> rejected().replace(uploadOf(ANOTHER_PICTURE), FINAL_RULE, CANDIDATE, NOW));
        }
    }

    @Nested
    class Approved {

        @Test
        void isNotReplacedOrJudgedAgain() {
            refusesTransition(() -> approved().replace(uploadOf(ANOTHER_PICTURE), RULE, CANDIDATE, NOW));
            refusesTransition(() -> approved().reject(Rejection.of(EXAM, List.of("blurred"), ""), AUDITOR, NOW));
        }

        @Test
        void rejoinsNoQueue() {
            Photo photo = approved();

            photo.rejoinQueue(NOW);

            refusesTransition(() -> photo.claim(AUDITOR, LEASE, NOW));
        }
    }

    @Nested
    class Undone {

        @Test
        void isInTheHandsOfTheOneWhoUndidIt() {
            Photo photo = approved();

            photo.undo(OTHER_AUDITOR, WINDOW, LEASE, NOW);

            assertThat(photo.state()).isEqualTo(PhotoState.PENDING);
            assertThat(photo.decision()).isNull();
            refuses(NOT_HELD, () -> photo.approve(AUDITOR, NOW));
            photo.reject(Rejection.of(EXAM, List.of("blurred"), ""), OTHER_AUDITOR, NOW);
            assertThat(photo.state()).isEqualTo(PhotoState.REJECTED);
        }

        @Test
        void hasNoReasonsAnyMoreButRemembersThem() {
            Photo photo = rejected();

            photo.undo(AUDITOR, WINDOW, LEASE, NOW);

            assertThat(photo.reasons()).isEmpty();
            assertThat(photo.note()).isNull();
            assertThat(photo.history())
                    .extracting(AuditRecord::command, AuditRecord::reasons)
                    .endsWith(tuple(PhotoCommand.REJECT, "background"), tuple(PhotoCommand.UNDO, null));
        }

        @Test
        void onlyForAWhileAfterTheDecision() {
            approved().undo(AUDITOR, WINDOW, LEASE, NOW.plus(WINDOW).minusMillis(1));
            refuses(TOO_LATE_TO_UNDO, () -> approved().undo(AUDITOR, WINDOW, LEASE, NOW.plus(WINDOW)));
        }

        @Test
        void notOnceTheCandidateReplacedIt() {
            Photo photo = rejected();
            photo.replace(uploadOf(ANOTHER_PICTURE), RULE, CANDIDATE, NOW);

            refusesTransition(() -> photo.undo(AUDITOR, WINDOW, LEASE, NOW));
        }
    }

    @Test
    void remembersWhoDidWhatToWhichPicture() {
        Photo photo = rejected();
        photo.replace(uploadOf(ANOTHER_PICTURE), RULE, CANDIDATE, NOW);

        assertThat(photo.history())
                .extracting(AuditRecord::command, AuditRecord::actor, AuditRecord::originalSha256)
                .containsExactly(
                        tuple(PhotoCommand.UPLOAD, CANDIDATE, "original-1"),
                        tuple(PhotoCommand.CONFIRM, CANDIDATE, "original-1"),
                        tuple(PhotoCommand.CLAIM, AUDITOR, "original-1"),
                        tuple(PhotoCommand.REJECT, AUDITOR, "original-1"),
                        tuple(PhotoCommand.UPLOAD, CANDIDATE, "original-2"));
    }

    private static void refuses(PhotoRefused.Rule rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(PhotoRefused.class).isThrownBy(attempt).returns(rule, PhotoRefused::rule);
    }

    private static void refusesTransition(ThrowingCallable attempt) {
        assertThatExceptionOfType(IllegalPhotoTransition.class).isThrownBy(attempt);
    }
}
