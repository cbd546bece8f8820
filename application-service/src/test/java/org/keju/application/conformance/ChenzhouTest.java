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

/** S5, transition by transition: a fit photo before the application; fee, seat, ticket and score after it. */
class ChenzhouTest {

    private final Play play = Play.of("chenzhou", "2018-03-01T09:00");

    @Test
    @Tag("row-29")
    @Tag("row-62")
    void theFormWaitsForConsentAndAPhoto() {
        play.accepts("notice");
        assertThat(play.refused(() -> play.answers("phone", "13800138000")).reason())
                .isEqualTo(Reason.NOT_OPEN_YET);
        assertThat(play.step(Region.APPLICATION))
                .isInstanceOfSatisfying(
                        Step.Locked.class,
                        locked -> assertThat(locked.by())
                                .extracting(Step.Lock::region)
                                .containsExactly(Region.PHOTO));

        play.confirmsAPhoto().answers("phone", "13800138000");

        assertThat(play.step(Region.APPLICATION).open()).isTrue();
    }

    @Test
    @Tag("row-42")
    void canBeChangedUntilItHasPassed() {
        submitted().answers("major", "会计学").submits().judged(QualificationState.PASSED);

        assertThat(play.refused(() -> play.answers("major", "法学")).reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    @Tag("row-44")
    void whoIsRefusedMayMendTheApplication() {
        submitted().judged(QualificationState.FAILED);

        play.answers("education", "MASTER").submits();

        assertThat(play.step(Region.QUALIFICATION)).isInstanceOf(Step.Waiting.class);
    }

    @Test
    @Tag("row-76")
    void theFeeFollowsTheReview() {
        submitted();
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Locked.class);

        play.judged(QualificationState.PASSED);

        assertThat(play.step(Region.FEE).open()).isTrue();
        assertThat(play.billFen()).isEqualTo(9_000);
    }

    @Test
    @Tag("row-89")
    @Tag("row-98")
    @Tag("row-99")
    void theMilestonesAreReachedOneByOne() {
        submitted()
                .photoApproved()
                .judged(QualificationState.PASSED)
                .beginsToPay()
                .pays();
        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
        assertThat(play.step(Region.TICKET)).isInstanceOf(Step.Locked.class);

        play.seated().at("2018-05-14T09:00").takesTheTicket();
        assertThat(play.step(Region.SCORE)).isInstanceOf(Step.Locked.class);

        play.at("2018-07-02T09:00");
        assertThat(play.step(Region.SCORE)).isInstanceOf(Step.Waiting.class);
        play.scorePublished();
        assertThat(play.step(Region.SCORE).done()).isTrue();
    }

    @Test
    void whoNeedsARoomWithoutStepsSaysSo() {
        submitted().answers("accommodation", "NO_STEPS");

        assertThat(play.exam().accessibleRoom())
                .isNotNull()
                .satisfies(when ->
                        assertThat(when.holds(play.application().answers())).isTrue());
    }

    @Test
    @Tag("row-51")
    void photosHaveAnExactSize() {
        assertThat(play.exam().photo().minWidth()).isEqualTo(130);
        assertThat(play.exam().photo().maxWidth()).isEqualTo(130);
        assertThat(play.exam().photo().maxHeight()).isEqualTo(170);
    }

    @Test
    @Tag("row-64")
    void aPhotoBelongsToTheAccount() {
        assertThat(play.exam().photo().owner()).isEqualTo(PhotoRule.Owner.ACCOUNT);
    }

    private Play submitted() {
        return play.accepts("notice")
                .confirmsAPhoto()
                .answers("phone", "13800138000", "education", "BACHELOR", "major", "法学")
                .chooses(Play.POSITION)
                .submits();
    }
}
