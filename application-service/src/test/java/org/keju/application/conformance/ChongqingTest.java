package org.keju.application.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.HistoryEntry;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;

/** S3, transition by transition: a person judges the photo before one pays; exemptions are for the counter. */
class ChongqingTest {

    private final Play play = Play.of("chongqing-2017", "2017-08-07T09:00");

    @Test
    @Tag("row-25")
    @Tag("row-27")
    void theAnnouncementIsUnderstoodAndThePledgeSigned() {
        play.accepts("announcement");
        assertThat(play.refused(() -> play.accepts("honesty", "别人")).reason()).isEqualTo(Reason.SIGNATURE_DIFFERS);

        play.accepts("honesty", Play.NAME);

        assertThat(play.step(Region.COMMITMENT).done()).isTrue();
    }

    @Test
    @Tag("row-35")
    void theApplicationHasANumberFromTheStart() {
        assertThat(play.application().number().digits()).hasSize(11);
    }

    @Test
    @Tag("row-60")
    @Tag("row-62")
    @Tag("row-73")
    @Tag("row-88")
    void payingWaitsForTheAuditOfThePhoto() {
        submitted().confirmsAPhoto();
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Locked.class);
        play.photoApproved();
        assertThat(play.billFen()).isEqualTo(10_000);

        play.beginsToPay().pays();

        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
        assertThat(play.step(Region.QUALIFICATION)).isEqualTo(new Step.NotNeeded());
    }

    @Test
    @Tag("row-40")
    @Tag("row-44")
    @Tag("row-61")
    void untilThePhotoIsApprovedEverythingCanBeChanged() {
        submitted().confirmsAPhoto().photoRejected("NOT_FRONTAL");
        play.answers("major", "会计学").submits().confirmsAPhoto().photoApproved();

        assertThat(play.refused(() -> play.answers("major", "法学")).reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    void nobodyPaysForADraft() {
        submitted().confirmsAPhoto().answers("major", "会计学").photoApproved();
        assertThat(play.step(Region.FEE)).isInstanceOf(Step.Locked.class);

        play.submits();

        assertThat(play.step(Region.FEE).open()).isTrue();
    }

    @Test
    @Tag("row-85")
    @Tag("row-86")
    void exemptionsAreRequestedAtTheCounterOnly() {
        submitted();
        assertThat(play.refused(() -> play.asksToBeExempted("POVERTY_REGISTER")).reason())
                .isEqualTo(Reason.EXEMPTION_IN_PERSON);
        play.application().takeHistory();

        play.asksAtTheCounter("POVERTY_REGISTER");

        assertThat(play.application().takeHistory()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo(HistoryEntry.Who.FEE_OFFICER);
            assertThat(entry.by()).isNotNull();
        });
        play.exempted().confirmsAPhoto().photoApproved();
        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-87")
    void whoHasNotPaidInTimeHasGivenUp() {
        submitted().confirmsAPhoto().photoApproved();

        play.at("2017-08-14T18:00");

        assertThat(play.application().state()).isEqualTo(ApplicationState.LAPSED);
    }

    @Test
    @Tag("row-94")
    @Tag("row-97")
    void theTicketCanBePrintedUntilTheMorningOfTheExam() {
        submitted().confirmsAPhoto().photoApproved().beginsToPay().pays().seated();

        play.at("2017-09-18T09:00");
        assertThat(play.step(Region.TICKET).open()).isTrue();
        play.at("2017-09-23T15:00");
        assertThat(play.step(Region.TICKET)).isInstanceOf(Step.Lapsed.class);
        assertThat(play.application().state()).isEqualTo(ApplicationState.COMPLETE);
    }

    @Test
    @Tag("row-50")
    void photosAreSmall() {
        assertThat(play.exam().photo().maxBytes()).isEqualTo(20 * 1024);
    }

    private Play submitted() {
        return play.accepts("announcement")
                .accepts("honesty", Play.NAME)
                .answers("phone", "13800138000", "education", "BACHELOR", "major", "法学", "testCity", "500103")
                .chooses(Play.POSITION)
                .submits();
    }
}
