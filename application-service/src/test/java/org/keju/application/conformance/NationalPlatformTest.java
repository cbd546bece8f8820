package org.keju.application.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.PhotoRule;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;

/** S2, transition by transition: the photo before everything, submission locks, the fee after the review. */
class NationalPlatformTest {

    private final Play play = Play.of("national-platform", "2017-05-08T09:00");

    @Test
    @Tag("row-62")
    void thePhotoComesFirst() {
        assertThat(play.told()).containsExactly("PhotoDue");
        assertThat(play.refused(() -> play.accepts("notice")).reason()).isEqualTo(Reason.PLEDGE_NOT_OPEN);

        play.confirmsAPhoto();

        assertThat(play.step(Region.COMMITMENT).open()).isTrue();
    }

    @Test
    @Tag("row-51")
    @Tag("row-52")
    @Tag("row-56")
    void aConfirmedPhotoIsFinal() {
        assertThat(play.exam().photo().finalOnConfirm()).isTrue();
        assertThat(play.exam().photo().minWidth()).isEqualTo(295);
        assertThat(play.exam().photo().minHeight()).isEqualTo(413);
    }

    @Test
    @Tag("row-64")
    void aPhotoBelongsToTheAccount() {
        assertThat(play.exam().photo().owner()).isEqualTo(PhotoRule.Owner.ACCOUNT);
    }

    @Test
    @Tag("row-26")
    void noticeAndPledgeAreAcceptedBeforeTheForm() {
        play.confirmsAPhoto().accepts("notice");
        assertThat(play.refused(() -> play.answers("phone", "13800138000")).reason())
                .isEqualTo(Reason.NOT_OPEN_YET);

        play.accepts("honesty").answers("phone", "13800138000");

        assertThat(play.step(Region.APPLICATION).open()).isTrue();
    }

    @Test
    @Tag("row-32")
    @Tag("row-42")
    void aDraftIsKeptWithGapsAndNotWithWrongAnswers() {
        play.confirmsAPhoto().accepts("notice").accepts("honesty").answers("major", "法学");

        assertThat(play.refused(play::submits).reason()).isEqualTo(Reason.FORM_INCOMPLETE);
        assertThat(play.refused(() -> play.answers("phone", "12")).faults())
                .extracting(fault -> fault.code())
                .containsExactly("form.pattern");
    }

    @Test
    @Tag("row-38")
    @Tag("row-39")
    @Tag("row-40")
    void onlyTheConfirmationShowsItToReviewersAndItLocks() {
        play.confirmsAPhoto().told();
        filledIn().chooses(Play.OTHER_POSITION).chooses(Play.POSITION);
        assertThat(play.told()).isEmpty();

        play.submits();

        assertThat(play.told()).containsExactly("Submitted", "ReviewDue");
        assertThat(play.refused(() -> play.chooses(Play.OTHER_POSITION)).reason())
                .isEqualTo(Reason.LOCKED);
        assertThat(play.refused(() -> play.answers("major", "会计")).reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    @Tag("row-65")
    @Tag("row-75")
    @Tag("row-95")
    void payingFollowsTheReviewAndCompletes() {
        play.confirmsAPhoto();
        filledIn().submits().photoApproved();
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Locked.class);
        play.told();

        play.judged(QualificationState.PASSED);
        assertThat(play.told()).containsExactly("PaymentDue");
        play.beginsToPay().pays();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
        play.seated().at("2017-06-12T09:00").takesTheTicket();
        assertThat(play.step(Region.TICKET).done()).isTrue();
    }

    @Test
    @Tag("row-44")
    void whoIsRefusedMayApplyForAnotherPosition() {
        play.confirmsAPhoto();
        filledIn().submits().judged(QualificationState.FAILED);

        assertThat(play.refused(play::submits).reason()).isEqualTo(Reason.POSITION_REFUSED_BEFORE);
        play.chooses(Play.OTHER_POSITION).submits();

        assertThat(play.step(Region.QUALIFICATION)).isInstanceOf(Step.Waiting.class);
    }

    private Play filledIn() {
        return play.accepts("notice")
                .accepts("honesty")
                .answers("phone", "13800138000", "education", "BACHELOR", "major", "法学", "testCity", "110000")
                .chooses(Play.POSITION);
    }
}
