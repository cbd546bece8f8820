package org.keju.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.PhotoState;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Window;

/** The life of one application for the demo exam. */
class ApplicationTest {

    private static final ExamDefinition EXAM = ShippedDefinitions.demo();
    private static final Instant NOW = ShippedDefinitions.PUBLISHED_AT;
    private static final UUID PHOTO = new UUID(7, 7);
    private static final String KEY = "901100-1100001";
    private static final String NAME = "李明";
    private static final Refusal UNFIT = new Refusal(List.of("EDUCATION"), "须为硕士研究生");
    private static final Answers ANSWERS = new Answers(Map.of(
            "phone", "13800138000",
            "ethnicity", "汉族",
            "politicalStatus", "05",
            "education", "BACHELOR",
            "school", "示例大学",
            "major", "法学",
            "graduatedOn", "2019-06-30",
            "experience", "2015年起学习",
            "testCity", "310000"));

    /** What may befall an application; every pair of a state and one of these has a row in {@link #table}. */
    private enum Command {
        FILL(application -> application.fill(ANSWERS, EXAM, NOW)),
        SUBMIT(application -> application.submit(EXAM, NOW)),
        WITHDRAW(application -> application.withdraw(NOW)),
        COMPLETE(application -> {
            application.hear(News.photoConfirmed(PHOTO, NOW));
            application.hear(News.photoApproved(PHOTO, NOW));
            application.hear(News.judged(QualificationState.PASSED, 1, Refusal.NONE, NOW));
            application.hear(News.paymentSettled(10_000, NOW));
            application.advance(EXAM, NOW);
        }),
        LAPSE(application -> application.advance(EXAM, closing()));

        private final Consumer<Application> act;

        Command(Consumer<Application> act) {
            this.act = act;
        }
    }

    @Test
    void everyCommandInEveryStateHasItsOutcome() {
        assertThat(table())
                .containsExactly(
                        "DRAFT: DRAFT SUBMITTED WITHDRAWN DRAFT LAPSED",
                        "SUBMITTED: DRAFT NOT_SUBMITTABLE WITHDRAWN COMPLETE LAPSED",
                        "COMPLETE: LOCKED COMPLETE_ALREADY PAID_ALREADY COMPLETE COMPLETE",
                        "WITHDRAWN: ENDED ENDED WITHDRAWN WITHDRAWN WITHDRAWN",
                        "LAPSED: ENDED ENDED ENDED LAPSED LAPSED");
    }

    private static List<String> table() {
        return Arrays.stream(ApplicationState.values())
                .map(state -> state + ": "
                        + String.join(
                                " ",
                                Arrays.stream(Command.values())
                                        .map(command -> outcome(in(state), command))
                                        .toList()))
                .toList();
    }

    private static String outcome(Application application, Command command) {
        try {
            command.act.accept(application);
            return application.state().name();
        } catch (ApplicationRefused refused) {
            return refused.reason().name();
        }
    }

    @Test
    @Tag("row-45")
    void aRefusedPositionIsRefusedAgainAndAnotherIsNot() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW));

        assertThat(refusal(() -> application.submit(EXAM, NOW))).isEqualTo(Reason.POSITION_REFUSED_BEFORE);
        assertThat(refusal(() -> application.choose(KEY, EXAM, NOW))).isEqualTo(Reason.POSITION_REFUSED_BEFORE);
        application.choose("901200-1200001", EXAM, NOW);
        application.submit(EXAM, NOW);
        assertThat(application.regions().qualification().submission()).isEqualTo(2);
        assertThat(application.regions().qualification().state()).isEqualTo(QualificationState.AWAITING);
    }

    @Test
    void aVerdictOnAnEarlierSubmissionHasNoEffect() {
        Application application = in(ApplicationState.SUBMITTED);
        application.fill(ANSWERS, EXAM, NOW);
        application.submit(EXAM, NOW);

        application.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW));

        assertThat(application.regions().qualification().state()).isEqualTo(QualificationState.AWAITING);
    }

    @Test
    @Tag("row-57")
    void aReplacedPhotoIsConfirmedAndJudgedAnewUnderItsOldId() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.photoConfirmed(PHOTO, NOW));
        application.hear(News.photoRejected(PHOTO, UNFIT, NOW.plusSeconds(1)));

        application.hear(News.photoConfirmed(PHOTO, NOW));
        assertThat(application.regions().photo().state()).isEqualTo(PhotoState.REJECTED);

        application.hear(News.photoConfirmed(PHOTO, NOW.plusSeconds(2)));
        application.hear(News.photoRejected(PHOTO, UNFIT, NOW.plusSeconds(1)));
        assertThat(application.regions().photo().state()).isEqualTo(PhotoState.PENDING);

        application.hear(News.photoApproved(PHOTO, NOW.plusSeconds(3)));
        assertThat(application.regions().photo().state()).isEqualTo(PhotoState.APPROVED);
    }

    @Test
    void aVerdictOnAnotherPhotoHasNoEffect() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.photoConfirmed(PHOTO, NOW));

        application.hear(News.photoApproved(new UUID(8, 8), NOW));

        assertThat(application.progress(EXAM, NOW).step(Region.PHOTO).done()).isFalse();
    }

    @Test
    void saysWhatIsDueOnceAndNoMore() {
        Application application = in(ApplicationState.SUBMITTED);
        application.takeSignals();
        application.advance(EXAM, NOW);

        assertThat(application.takeSignals())
                .containsExactly(
                        new Signal.PhotoDue(closing()), new Signal.ReviewDue(1, NOW.plus(Duration.ofDays(2)), NOW));
        application.advance(EXAM, NOW);
        assertThat(application.takeSignals()).isEmpty();
    }

    @Test
    void takesBackWhatItAskedForWhenItEnds() {
        Application application = in(ApplicationState.SUBMITTED);
        application.advance(EXAM, NOW);
        application.withdraw(NOW);
        application.takeSignals();

        application.advance(EXAM, NOW);

        assertThat(application.takeSignals())
                .containsExactly(new Signal.Closed(Region.PHOTO), new Signal.Closed(Region.QUALIFICATION));
    }

    @Test
    void knowsWhenTimeNextChangesIt() {
        Application application = in(ApplicationState.SUBMITTED);
        application.advance(EXAM, NOW);

        assertThat(application.nextChangeAt()).isEqualTo(closing());
    }

    @Test
    void canBeWithdrawnWhileMoneyIsUnderWayButNotOnceItIsPaid() {
        Application paying = in(ApplicationState.SUBMITTED);
        paying.hear(News.paymentStarted(NOW));
        paying.withdraw(NOW);
        assertThat(paying.state()).isEqualTo(ApplicationState.WITHDRAWN);

        Application paid = in(ApplicationState.SUBMITTED);
        paid.hear(News.paymentSettled(10_000, NOW));
        assertThat(refusal(() -> paid.withdraw(NOW))).isEqualTo(Reason.PAID_ALREADY);
    }

    @Test
    void isRecalledOnlyWhileItIsSubmittedAndNotJudged() {
        Application application = in(ApplicationState.SUBMITTED);
        application.recall(EXAM, NOW);
        assertThat(application.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(refusal(() -> application.recall(EXAM, NOW))).isEqualTo(Reason.NOT_SUBMITTED);

        application.submit(EXAM, NOW);
        application.hear(News.judged(QualificationState.PASSED, 2, Refusal.NONE, NOW));
        assertThat(refusal(() -> application.recall(EXAM, NOW))).isEqualTo(Reason.LOCKED);
    }

    @Test
    @Tag("row-71")
    void aVerdictIsReplacedByANewerOneUntilTheCandidateHasActedOnIt() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW.plusSeconds(2)));
        application.hear(News.judged(QualificationState.PASSED, 1, Refusal.NONE, NOW.plusSeconds(1)));
        assertThat(application.regions().qualification().state()).isEqualTo(QualificationState.FAILED);

        application.hear(News.judged(QualificationState.PASSED, 1, Refusal.NONE, NOW.plusSeconds(3)));
        assertThat(application.regions().qualification().state()).isEqualTo(QualificationState.PASSED);

        application.hear(News.paymentStarted(NOW.plusSeconds(4)));
        application.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW.plusSeconds(5)));
        assertThat(application.regions().qualification().state()).isEqualTo(QualificationState.PASSED);
    }

    @Test
    @Tag("row-71")
    void aRefusalThatIsTakenBackClearsThePositionAgain() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW));

        application.hear(News.judged(QualificationState.RETURNED, 1, UNFIT, NOW.plusSeconds(1)));

        application.submit(EXAM, NOW);
        assertThat(application.regions().qualification().submission()).isEqualTo(2);
    }

    @Test
    @Tag("row-71")
    void anApprovalOfAPhotoIsTakenBackUntilTheCandidatePays() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.photoConfirmed(PHOTO, NOW));
        application.hear(News.photoApproved(PHOTO, NOW.plusSeconds(1)));
        application.hear(News.photoRejected(PHOTO, UNFIT, NOW.plusSeconds(2)));
        assertThat(application.regions().photo().state()).isEqualTo(PhotoState.REJECTED);

        application.hear(News.photoApproved(PHOTO, NOW.plusSeconds(3)));
        application.hear(News.paymentSettled(10_000, NOW.plusSeconds(4)));
        application.hear(News.photoRejected(PHOTO, UNFIT, NOW.plusSeconds(5)));
        assertThat(application.regions().photo().state()).isEqualTo(PhotoState.APPROVED);
    }

    @Test
    @Tag("row-71")
    void anApprovalOfAPhotoIsTakenBackFromADraftButNotFromWhatIsComplete() {
        Application recalled = in(ApplicationState.SUBMITTED);
        recalled.hear(News.photoConfirmed(PHOTO, NOW));
        recalled.hear(News.photoApproved(PHOTO, NOW.plusSeconds(1)));
        recalled.recall(EXAM, NOW);
        recalled.hear(News.photoRejected(PHOTO, UNFIT, NOW.plusSeconds(2)));
        assertThat(recalled.regions().photo().state()).isEqualTo(PhotoState.REJECTED);

        Application complete = exempted();
        complete.hear(News.photoConfirmed(PHOTO, NOW));
        complete.hear(News.photoApproved(PHOTO, NOW.plusSeconds(1)));
        complete.hear(News.judged(QualificationState.PASSED, 1, Refusal.NONE, NOW));
        complete.advance(EXAM, NOW.plusSeconds(2));
        assertThat(complete.state()).isEqualTo(ApplicationState.COMPLETE);
        complete.hear(News.photoRejected(PHOTO, UNFIT, NOW.plusSeconds(3)));
        assertThat(complete.regions().photo().state()).isEqualTo(PhotoState.APPROVED);
    }

    @Test
    @Tag("row-71")
    void aVerdictIsReplacedForWhomNeedNotPayAsForOthers() {
        Application exempted = exempted();
        exempted.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW.plusSeconds(1)));
        exempted.hear(News.judged(QualificationState.PASSED, 1, Refusal.NONE, NOW.plusSeconds(2)));
        assertThat(exempted.regions().qualification().state()).isEqualTo(QualificationState.PASSED);

        exempted.hear(News.paymentSettled(10_000, NOW.plusSeconds(3)));
        exempted.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW.plusSeconds(4)));
        assertThat(exempted.regions().qualification().state()).isEqualTo(QualificationState.PASSED);
    }

    @Test
    void notesMoneyEvenAfterItsEnd() {
        Application application = in(ApplicationState.LAPSED);
        application.hear(News.paymentSettled(10_000, NOW));

        assertThat(application.regions().fee().paidFen()).isEqualTo(10_000);
        assertThat(application.takeHistory())
                .extracting(HistoryEntry::what)
                .endsWith(HistoryEntry.What.LAPSED, HistoryEntry.What.PAYMENT_SETTLED);
    }

    @Test
    @Tag("row-101")
    void keepsARecordOfWhoDidWhat() {
        Application application = in(ApplicationState.SUBMITTED);
        application.hear(News.judged(QualificationState.FAILED, 1, UNFIT, NOW));

        assertThat(application.takeHistory())
                .extracting(entry -> entry.who() + " " + entry.what() + " " + entry.why())
                .containsExactly(
                        "CANDIDATE STARTED ",
                        "CANDIDATE PLEDGE_ACCEPTED notice",
                        "CANDIDATE PLEDGE_ACCEPTED honesty",
                        "CANDIDATE FORM_SAVED ",
                        "CANDIDATE POSITION_CHOSEN " + KEY,
                        "CANDIDATE SUBMITTED " + KEY,
                        "REVIEW QUALIFICATION_FAILED EDUCATION");
    }

    @Test
    @Tag("row-101")
    void theSameAnswersAgainAreNoActOfTheirOwn() {
        Application application = complete();
        application.takeHistory();

        application.fill(new Answers(ANSWERS.byField()), EXAM, NOW);

        assertThat(application.takeHistory()).isEmpty();
    }

    /** Handed in by somebody in hardship who is let off the fee. */
    private static Application exempted() {
        Application application = in(ApplicationState.SUBMITTED);
        application.askExemption("MINIMUM_LIVING", null, EXAM, NOW);
        application.hear(News.exemptionGranted(application.regions().exemption().request(), NOW));
        return application;
    }

    private static Application in(ApplicationState state) {
        Application application = complete();
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> application.submit(EXAM, NOW);
            case WITHDRAWN -> application.withdraw(NOW);
            case LAPSED -> Command.LAPSE.act.accept(application);
            case COMPLETE -> {
                application.submit(EXAM, NOW);
                Command.COMPLETE.act.accept(application);
            }
        }
        return application;
    }

    /** A draft that lacks nothing. */
    private static Application complete() {
        Application application = Application.start(
                new UUID(1, 1),
                new UUID(2, 2),
                new Candidate(new UUID(3, 3), NAME, "110***********1234"),
                ApplicationNumber.random(new SplittableRandom(1)),
                NOW.minusSeconds(60));
        application.accept("notice", null, EXAM, NOW);
        application.accept("honesty", NAME, EXAM, NOW);
        application.fill(ANSWERS, EXAM, NOW);
        application.choose(KEY, EXAM, NOW);
        return application;
    }

    private static Instant closing() {
        Window window = EXAM.window(Region.APPLICATION);
        if (window == null) {
            throw new AssertionError("the demo has a window");
        }
        return window.until();
    }

    private static Reason refusal(Runnable act) {
        return catchThrowableOfType(ApplicationRefused.class, act::run).reason();
    }
}
