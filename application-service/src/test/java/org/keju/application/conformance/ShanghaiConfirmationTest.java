package org.keju.application.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.PhotoRule;
import org.keju.application.domain.exam.Subject;
import org.keju.application.domain.progress.Actor;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.FeeState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;

/** S1, transition by transition: read the notice, hand in a photo, confirm, pay; the photo is judged meanwhile. */
class ShanghaiConfirmationTest {

    private final Play play = Play.of("shanghai-2015", "2015-11-02T09:00");

    @Test
    @Tag("row-24")
    void theNoticeIsReadForAMinute() {
        assertThat(play.refused(() -> play.accepts("notice")).reason()).isEqualTo(Reason.PLEDGE_TOO_SOON);

        play.after(Duration.ofSeconds(60)).accepts("notice");

        assertThat(play.step(Region.COMMITMENT).done()).isTrue();
        assertThat(play.told()).containsExactly("PhotoDue");
    }

    @Test
    @Tag("row-60")
    @Tag("row-66")
    @Tag("row-89")
    void isCompleteOncePaidAndThePhotoApprovedInWhateverOrder() {
        confirmed().beginsToPay().pays();
        assertThat(play.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(play.step(Region.PHOTO)).isInstanceOf(Step.Waiting.class);

        play.photoApproved();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
        assertThat(play.step(Region.QUALIFICATION)).isEqualTo(new Step.NotNeeded());
    }

    @Test
    @Tag("row-57")
    @Tag("row-61")
    void aPhotoThatIsRefusedAfterPayingIsReplacedEvenAfterTheWindow() {
        play.at("2015-11-07T15:00");
        confirmed().beginsToPay().pays();
        play.at("2015-11-07T17:00").photoRejected("BACKGROUND");
        assertThat(play.application().state()).isEqualTo(ApplicationState.SUBMITTED);

        play.at("2015-11-08T16:00").confirmsAPhoto().at("2015-11-09T10:00").photoApproved();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-62")
    void payingWaitsForAConfirmedPhoto() {
        play.after(Duration.ofMinutes(1)).accepts("notice");
        assertThat(play.refused(() -> play.answers("phone", "13800138000")).reason())
                .isEqualTo(Reason.NOT_OPEN_YET);
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Locked.class);
    }

    @Test
    @Tag("row-73")
    void theFeeGoesByTheNumberOfPapers() {
        confirmed();
        assertThat(play.billFen()).isEqualTo(10_000);

        Play withSpeciality =
                confirmed(Play.of("shanghai-2015", "2015-11-02T09:00"), "specialPaper", "YES", "speciality", "BANKING");
        assertThat(withSpeciality.billFen()).isEqualTo(14_500);
        assertThat(withSpeciality.exam().subjectsOf(withSpeciality.application().answers()))
                .extracting(Subject::code)
                .containsExactly("XINGCE", "SHENLUN", "SPECIALITY");
    }

    @Test
    void aQuestionThatIsNotAskedIsNeitherMissedNorHandedIn() {
        confirmed(play, "specialPaper", "NO", "speciality", "BANKING");

        assertThat(play.application().answers().byField())
                .isEqualTo(Map.of("phone", "13800138000", "specialPaper", "NO"));
    }

    @Test
    @Tag("row-40")
    void nothingIsChangedOnceConfirmed() {
        confirmed();
        assertThat(play.refused(() -> play.answers("phone", "13900139000")).reason())
                .isEqualTo(Reason.LOCKED);
    }

    @Test
    @Tag("row-84")
    @Tag("row-85")
    void anExemptionIsAskedForTakenBackAndAskedForAgain() {
        confirmed().told();
        play.asksToBeExempted("RURAL_STUDENT").takesTheRequestBack().asksToBeExempted("MINIMUM_LIVING");
        assertThat(play.told()).containsExactly("ExemptionDue", "ExemptionOver", "ExemptionDue");

        play.exempted().photoApproved();

        assertThat(play.application().regions().fee().state()).isEqualTo(FeeState.WAIVED);
        assertThat(play.told()).containsExactly("FeeWaived", "Completed");
        assertThat(play.refused(play::takesTheRequestBack).reason()).isEqualTo(Reason.EXEMPTION_DECIDED);
    }

    @Test
    @Tag("row-84")
    void whoAskedInTimeDoesNotLoseByALateDecision() {
        confirmed().photoApproved().asksToBeExempted("RURAL_STUDENT");
        play.at("2015-11-08T09:00");
        assertThat(play.step(Region.FEE))
                .isInstanceOfSatisfying(
                        Step.Waiting.class,
                        waiting -> assertThat(waiting.whom()).isEqualTo(Actor.FEE_OFFICER));

        play.notExempted();
        assertThat(play.step(Region.FEE).open()).isTrue();
        play.after(Duration.ofHours(23)).beginsToPay().pays();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-83")
    @Tag("row-84")
    void anExemptionThatIsGrantedAfterPayingReturnsTheFee() {
        confirmed()
                .photoApproved()
                .asksToBeExempted("RURAL_STUDENT")
                .beginsToPay()
                .pays();
        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
        play.told();

        play.exempted();

        assertThat(play.told()).containsExactly("FeeWaived");
        assertThat(play.application().regions().fee().paidFen()).isEqualTo(10_000);
        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-87")
    @Tag("row-92")
    void whoHasNotConfirmedWhenTheWindowClosesHasGivenUp() {
        confirmed().photoApproved();

        play.at("2015-11-07T16:00");

        assertThat(play.application().state()).isEqualTo(ApplicationState.LAPSED);
        assertThat(play.told()).contains("Lapsed", "Closed");
    }

    @Test
    @Tag("row-94")
    void theTicketIsForWhoIsCompleteInsideItsWindow() {
        confirmed().beginsToPay().pays().photoApproved().seated();
        assertThat(play.step(Region.TICKET)).isInstanceOf(Step.Locked.class);

        play.at("2015-11-23T09:00").takesTheTicket();

        assertThat(play.step(Region.TICKET).done()).isTrue();
    }

    @Test
    @Tag("row-50")
    @Tag("row-51")
    @Tag("row-52")
    void theRuleForPhotosIsThatOfTheSite() {
        PhotoRule rule = play.exam().photo();
        assertThat(rule.minBytes()).isEqualTo(30 * 1024 + 1);
        assertThat(rule.minWidth()).isGreaterThan(215);
        assertThat(rule.minHeight()).isGreaterThan(300);
        assertThat(rule.backgrounds()).containsExactly(PhotoRule.Background.BLUE);
    }

    @Test
    @Tag("row-35")
    @Tag("row-65")
    void candidatesComeFromARosterWithThePositionForWhichTheyQualified() {
        assertThat(play.exam().roster()).isTrue();
        assertThat(play.application().rosterNumber()).isEqualTo(Play.ROSTER_NUMBER);
        assertThat(play.application().positionKey()).isEqualTo(Play.POSITION);

        play.after(Duration.ofMinutes(1))
                .accepts("notice")
                .confirmsAPhoto()
                .answers("phone", "13800138000", "specialPaper", "NO");
        assertThat(play.refused(() -> play.chooses(Play.OTHER_POSITION)).reason())
                .isEqualTo(Reason.POSITION_FIXED);
        play.submits();

        assertThat(play.step(Region.QUALIFICATION)).isEqualTo(new Step.NotNeeded());
        assertThat(play.step(Region.FEE).open()).isTrue();
    }

    @Test
    @Tag("row-46")
    void theOfficeCorrectsTheNameInPersonAfterTheCandidateHasConfirmed() {
        confirmed().told();
        assertThat(correctionRefused("EXAM_ADMINISTRATOR")).isEqualTo(Reason.CORRECTION_NOT_NOW);

        play.at("2015-11-07T09:30").corrected("EXAM_ADMINISTRATOR", "王頔", Map.of("phone", "13900139000"));

        assertThat(play.application().candidate().name()).isEqualTo("王頔");
        assertThat(play.application().answers().to("phone")).contains("13900139000");
        assertThat(play.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(play.told()).containsExactly("Corrected");
        assertThat(correctionRefused("FEE_OFFICER")).isEqualTo(Reason.CORRECTION_BY_OTHERS);
        play.at("2015-11-07T11:30");
        assertThat(correctionRefused("EXAM_ADMINISTRATOR")).isEqualTo(Reason.CORRECTION_NOT_NOW);
    }

    private Reason correctionRefused(String role) {
        return play.refused(() -> play.corrected(role, "王迪", Map.of())).reason();
    }

    private Play confirmed() {
        return confirmed(play, "specialPaper", "NO");
    }

    private static Play confirmed(Play play, String... answers) {
        return play.after(Duration.ofMinutes(1))
                .accepts("notice")
                .confirmsAPhoto()
                .answers(answers)
                .answers("phone", "13800138000")
                .submits();
    }
}
