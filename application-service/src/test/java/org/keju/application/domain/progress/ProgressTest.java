package org.keju.application.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.application.domain.progress.ProcessFixture.FRIDAY;
import static org.keju.application.domain.progress.ProcessFixture.MONDAY;
import static org.keju.application.domain.progress.ProcessFixture.aProcess;
import static org.keju.application.domain.progress.ProcessFixture.after;
import static org.keju.application.domain.progress.ProcessFixture.facts;
import static org.keju.application.domain.progress.ProcessFixture.guard;
import static org.keju.application.domain.progress.ProcessFixture.repair;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant SATURDAY = FRIDAY.plus(Duration.ofDays(1));

    @Nested
    class BeforeAnythingIsDone {

        private final Facts nothing = Facts.initial();

        @Test
        void locksEverythingUntilTheWindowOpens() {
            Progress progress = Progress.of(aProcess().build(), nothing, MONDAY.minusSeconds(1));

            assertThat(progress.step(Region.COMMITMENT)).isEqualTo(new Step.Locked(List.of(), MONDAY));
            assertThat(progress.nextChange()).contains(MONDAY);
        }

        @Test
        void opensThePledgesWithTheWindowAndNamesWhatTheFormWaitsFor() {
            Progress progress = Progress.of(aProcess().build(), nothing, MONDAY);

            assertThat(progress.step(Region.COMMITMENT)).isEqualTo(new Step.Open(FRIDAY));
            assertThat(progress.step(Region.APPLICATION))
                    .isEqualTo(new Step.Locked(
                            List.of(new Step.Lock(Region.COMMITMENT, Set.of(CommitmentState.ACCEPTED))), null));
        }

        @Test
        @Tag("row-87")
        void lapsesWhenTheWindowCloses() {
            Progress progress = Progress.of(aProcess().build(), nothing, FRIDAY);

            assertThat(progress.lapsedBy()).contains(Region.COMMITMENT);
            assertThat(progress.nextChange()).isEmpty();
        }

        @Test
        void saysThatARegionWithoutAGuardIsNotNeeded() {
            Progress progress = Progress.of(aProcess().without(Region.FEE).build(), nothing, MONDAY);

            assertThat(progress.step(Region.FEE)).isEqualTo(new Step.NotNeeded());
        }
    }

    @Nested
    class OnceSubmitted {

        private final Facts submitted =
                facts(TUESDAY, CommitmentState.ACCEPTED, ApplicationState.SUBMITTED, QualificationState.AWAITING);

        @Test
        void opensThePhotoWhileTheReviewerJudges() {
            Progress progress = Progress.of(aProcess().build(), submitted, TUESDAY);

            assertThat(progress.step(Region.PHOTO)).isEqualTo(new Step.Open(FRIDAY));
            assertThat(progress.step(Region.QUALIFICATION))
                    .isEqualTo(new Step.Waiting(Actor.REVIEWER, TUESDAY.plus(Duration.ofDays(1)), null));
            assertThat(progress.step(Region.FEE)).isInstanceOf(Step.Locked.class);
        }

        @Test
        void doesNotLoseACandidateBecauseAReviewerIsLate() {
            Facts photoDone = submitted.with(PhotoState.APPROVED, TUESDAY);
            Process patient =
                    aProcess().grace(Region.FEE, repair(Duration.ofHours(24))).build();

            Progress progress = Progress.of(patient, photoDone, SATURDAY);

            assertThat(progress.step(Region.QUALIFICATION)).isInstanceOf(Step.Waiting.class);
            assertThat(progress.step(Region.FEE)).isInstanceOf(Step.Locked.class);
            assertThat(progress.lapsedBy()).isEmpty();
        }

        @Test
        void givesUpALateDecisionWhereTheExamSaysSo() {
            Process strict = aProcess()
                    .grace(Region.QUALIFICATION, new Grace(null, null, Duration.ofHours(2)))
                    .build();

            assertThat(Progress.of(strict, submitted, FRIDAY.plus(Duration.ofHours(2)))
                            .step(Region.QUALIFICATION))
                    .isEqualTo(new Step.Lapsed(FRIDAY.plus(Duration.ofHours(2))));
        }

        @Test
        @Tag("row-40")
        void isLockedBySubmissionUnlessTheExamAllowsEdits() {
            assertThat(Progress.of(aProcess().build(), submitted, TUESDAY).editRefusal())
                    .contains(Progress.EditRefusal.LOCKED);
        }

        @Test
        @Tag("row-41")
        @Tag("row-43")
        void staysEditableUntilItsLockOrTheEndOfItsWindow() {
            Process editable = aProcess()
                    .editing(new Guard.Editing(after(QualificationState.PASSED), null))
                    .build();
            Facts passed = submitted.with(QualificationState.PASSED, TUESDAY);

            assertThat(Progress.of(editable, submitted, TUESDAY).editRefusal()).isEmpty();
            assertThat(Progress.of(editable, passed, TUESDAY).editRefusal()).contains(Progress.EditRefusal.LOCKED);
            assertThat(Progress.of(editable, submitted, FRIDAY).editRefusal()).contains(Progress.EditRefusal.CLOSED);
        }
    }

    @Nested
    class OnceRefused {

        private final Facts refused =
                facts(TUESDAY, CommitmentState.ACCEPTED, ApplicationState.SUBMITTED, QualificationState.FAILED);

        @Test
        @Tag("row-44")
        void letsTheCandidateSubmitAgainWhileTimeRemains() {
            Progress progress = Progress.of(aProcess().build(), refused, TUESDAY);

            assertThat(progress.step(Region.QUALIFICATION)).isEqualTo(new Step.Failed(TUESDAY, true, FRIDAY));
            assertThat(progress.step(Region.APPLICATION)).isEqualTo(new Step.Open(FRIDAY));
            assertThat(progress.editRefusal()).isEmpty();
        }

        @Test
        void letsTheRefusalStandWhereTheExamKnowsNoResubmission() {
            Process final_ = aProcess().resubmission(Process.Resubmission.NEVER).build();

            assertThat(Progress.of(final_, refused, TUESDAY).lapsedBy()).contains(Region.QUALIFICATION);
        }

        @Test
        void runsTheRepairFromTheDecisionEvenBeyondTheWindow() {
            Instant lastMinute = FRIDAY.minusSeconds(60);
            Facts refusedLate = refused.with(QualificationState.FAILED, lastMinute);
            Process kind = aProcess()
                    .grace(Region.APPLICATION, repair(Duration.ofHours(24)))
                    .build();

            Progress progress = Progress.of(kind, refusedLate, FRIDAY.plus(Duration.ofHours(12)));

            assertThat(progress.step(Region.APPLICATION))
                    .isEqualTo(new Step.Open(lastMinute.plus(Duration.ofHours(24))));
            assertThat(progress.nextChange()).contains(lastMinute.plus(Duration.ofHours(24)));
        }

        @Test
        @Tag("row-69")
        void takesAReturnedApplicationBackWhateverTheRuleForRefusals() {
            Process final_ = aProcess().resubmission(Process.Resubmission.NEVER).build();
            Facts returned = refused.with(QualificationState.RETURNED, TUESDAY);

            assertThat(Progress.of(final_, returned, TUESDAY).step(Region.APPLICATION))
                    .isEqualTo(new Step.Open(FRIDAY));
        }
    }

    @Nested
    class AroundTheFee {

        private final Facts dueFee = facts(
                TUESDAY,
                CommitmentState.ACCEPTED,
                ApplicationState.SUBMITTED,
                QualificationState.PASSED,
                PhotoState.APPROVED);
        private final Process waitsTwoHours = aProcess()
                .grace(Region.FEE, new Grace(null, Duration.ofHours(2), null))
                .build();

        @Test
        void waitsForAPaymentBegunBeforeClosing() {
            Facts paying = dueFee.with(FeeState.PAYING, FRIDAY.minusSeconds(1));
            Instant end = FRIDAY.plus(Duration.ofHours(2));

            Progress progress = Progress.of(waitsTwoHours, paying, FRIDAY);

            assertThat(progress.step(Region.FEE)).isEqualTo(new Step.Waiting(Actor.PAYMENT_CHANNEL, end, end));
            assertThat(progress.nextChange()).contains(end);
        }

        @Test
        void doesNotWaitForAPaymentBegunAfterClosing() {
            Facts paying = dueFee.with(FeeState.PAYING, FRIDAY);

            assertThat(Progress.of(waitsTwoHours, paying, FRIDAY).lapsedBy()).contains(Region.FEE);
        }

        @Test
        void isCompleteWhenAllThatIsRequiredIsDone() {
            Facts paid = dueFee.with(FeeState.PAID, TUESDAY);

            assertThat(Progress.of(aProcess().build(), dueFee, TUESDAY).complete())
                    .isFalse();
            assertThat(Progress.of(aProcess().build(), paid, SATURDAY).complete())
                    .isTrue();
        }

        @Test
        void opensForHimWhosePhotoWasApprovedTooLateWhereTheExamGrantsIt() {
            Facts approvedLate = dueFee.with(PhotoState.APPROVED, FRIDAY.plusSeconds(60));
            Process kind =
                    aProcess().grace(Region.FEE, repair(Duration.ofHours(24))).build();

            assertThat(Progress.of(kind, approvedLate, FRIDAY.plusSeconds(60)).step(Region.FEE))
                    .isEqualTo(new Step.Open(FRIDAY.plusSeconds(60).plus(Duration.ofHours(24))));
            assertThat(Progress.of(aProcess().build(), approvedLate, FRIDAY.plusSeconds(60))
                            .step(Region.FEE))
                    .isInstanceOf(Step.Lapsed.class);
        }
    }

    @Test
    @Tag("row-60")
    @Tag("row-61")
    void letsARejectedPhotoBeReplacedUntilTheRepairEnds() {
        Process process =
                aProcess().grace(Region.PHOTO, repair(Duration.ofHours(24))).build();
        Facts rejected = facts(TUESDAY, CommitmentState.ACCEPTED, ApplicationState.SUBMITTED)
                .with(PhotoState.REJECTED, FRIDAY);

        assertThat(Progress.of(process, rejected, FRIDAY).step(Region.PHOTO))
                .isEqualTo(new Step.Failed(FRIDAY, true, SATURDAY));
        assertThat(Progress.of(process, rejected, SATURDAY).lapsedBy()).contains(Region.PHOTO);
    }

    @Test
    @Tag("row-98")
    void waitsForASeatOnlyOnceTheApplicationIsComplete() {
        Process process = aProcess()
                .with(Region.SEAT, guard(after(ApplicationState.COMPLETE), null))
                .build();
        Facts submitted = facts(TUESDAY, ApplicationState.SUBMITTED);
        Facts complete = facts(TUESDAY, ApplicationState.COMPLETE);

        assertThat(Progress.of(process, submitted, TUESDAY).step(Region.SEAT)).isInstanceOf(Step.Locked.class);
        assertThat(Progress.of(process, complete, TUESDAY).step(Region.SEAT))
                .isEqualTo(new Step.Waiting(Actor.EXAM_ADMINISTRATOR, null, null));
    }

    @Test
    void leavesWhatWasDoneStandingAfterAWithdrawal() {
        Facts withdrawn = facts(TUESDAY, CommitmentState.ACCEPTED, PhotoState.APPROVED, ApplicationState.WITHDRAWN);
        Progress progress = Progress.of(aProcess().build(), withdrawn, TUESDAY);

        assertThat(progress.step(Region.PHOTO)).isEqualTo(new Step.Done(TUESDAY));
        assertThat(progress.step(Region.FEE)).isEqualTo(new Step.Lapsed(TUESDAY));
        assertThat(progress.lapsedBy()).isEmpty();
    }
}
