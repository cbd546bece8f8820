package org.keju.application.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.PhotoRule;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;

/** S4, transition by transition: qualification first, then the photo, then the fee. */
class GansuTest {

    private final Play play = Play.of("gansu-2017", "2017-03-13T09:00");

    @Test
    @Tag("row-28")
    @Tag("row-31")
    @Tag("row-37")
    void thePledgeOpensTheFormAndSavingItAsksForAReview() {
        submitted();

        assertThat(play.told()).containsExactly("Submitted", "ReviewDue");
    }

    @Test
    @Tag("row-33")
    void specialCharactersAreRefused() {
        play.accepts("honesty");
        assertThat(play.refused(() -> play.answers("address", "幸福路#5")).faults())
                .extracting(fault -> fault.field())
                .containsExactly("address");
    }

    @Test
    @Tag("row-40")
    @Tag("row-41")
    @Tag("row-43")
    void whatIsNotReviewedCanBeChangedUntilTheEndOfTheTwentieth() {
        submitted();
        play.at("2017-03-20T23:59").answers("major", "会计学").submits();

        play.at("2017-03-21T00:00");

        assertThat(play.refused(() -> play.answers("major", "法学")).reason()).isEqualTo(Reason.CLOSED);
    }

    @Test
    @Tag("row-40")
    @Tag("row-41")
    void whatHasPassedCannotBeChanged() {
        submitted().judged(QualificationState.PASSED);
        assertThat(play.refused(() -> play.answers("major", "会计学")).reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    @Tag("row-45")
    @Tag("row-68")
    void whoIsRefusedMayTryAnotherPositionEvenWhenTheWindowHasClosed() {
        submitted();
        play.at("2017-03-21T10:00").judged(QualificationState.FAILED);
        assertThat(play.refused(() -> play.chooses(Play.POSITION)).reason()).isEqualTo(Reason.POSITION_REFUSED_BEFORE);

        play.at("2017-03-22T10:00").chooses(Play.OTHER_POSITION).submits();

        assertThat(play.application().regions().qualification().submission()).isEqualTo(2);
    }

    @Test
    @Tag("row-69")
    void whatIsReturnedIsMendedWithoutChoosingAnew() {
        submitted().at("2017-03-21T10:00").judged(QualificationState.RETURNED);

        play.answers("major", "法学（本科）").submits();

        assertThat(play.step(Region.QUALIFICATION)).isInstanceOf(Step.Waiting.class);
    }

    @Test
    @Tag("row-60")
    @Tag("row-62")
    @Tag("row-66")
    void photoFollowsTheReviewAndTheFeeThePhoto() {
        submitted();
        assertThat(play.step(Region.PHOTO)).isInstanceOf(Step.Locked.class);
        play.judged(QualificationState.PASSED).confirmsAPhoto();
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Locked.class);
        play.photoRejected("BLURRED")
                .confirmsAPhoto()
                .photoApproved()
                .beginsToPay()
                .pays();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-80")
    void aPaymentThatWasBegunInTimeIsWaitedFor() {
        submitted().judged(QualificationState.PASSED).confirmsAPhoto().photoApproved();
        play.at("2017-03-25T17:59").beginsToPay();
        play.at("2017-03-25T19:59");
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Waiting.class);

        play.pays();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-87")
    void whoHasNotConfirmedHasGivenUp() {
        submitted().judged(QualificationState.PASSED);

        play.at("2017-03-25T18:00");

        assertThat(play.application().state()).isEqualTo(ApplicationState.LAPSED);
    }

    @Test
    @Tag("row-52")
    void photosHaveARedOrBlueGround() {
        assertThat(play.exam().photo().backgrounds())
                .containsExactly(PhotoRule.Background.RED, PhotoRule.Background.BLUE);
    }

    @Test
    @Tag("row-34")
    @Tag("row-46")
    void aLookAlikeOfARareCharacterBecomesTheNameOnceTheApplicationIsLocked() {
        submitted();
        assertThat(play.refused(() -> play.corrected("EXAM_ADMINISTRATOR", "王𠮷", Map.of()))
                        .reason())
                .isEqualTo(Reason.CORRECTION_NOT_NEEDED);

        play.judged(QualificationState.PASSED).corrected("EXAM_ADMINISTRATOR", "王𠮷", Map.of());

        assertThat(play.application().candidate().name()).isEqualTo("王𠮷");
        assertThat(play.refused(() -> play.corrected("EXAM_ADMINISTRATOR", null, Map.of("phone", "13900139000")))
                        .reason())
                .isEqualTo(Reason.FORM_INVALID);
    }

    @Test
    @Tag("row-71")
    void whatTheCandidateActedOnIsToldToBeFinal() {
        submitted().judged(QualificationState.FAILED).told();
        play.judged(QualificationState.PASSED).judged(QualificationState.FAILED);
        assertThat(play.told()).doesNotContain("Settled");

        play.answers("major", "民商法学");
        assertThat(play.told()).containsOnlyOnce("Settled");

        play.chooses(Play.OTHER_POSITION).submits().judged(QualificationState.PASSED);
        play.confirmsAPhoto().photoApproved();
        assertThat(play.told()).doesNotContain("Settled");
        play.beginsToPay();
        assertThat(play.told().stream().filter("Settled"::equals)).hasSize(2);
        play.beginsToPay();
        assertThat(play.told()).doesNotContain("Settled");
    }

    private Play submitted() {
        return play.accepts("honesty")
                .answers("phone", "13800138000", "education", "BACHELOR", "major", "法学")
                .answers("address", "兰州市幸福路5号", "testCity", "620100")
                .chooses(Play.POSITION)
                .submits();
    }
}
