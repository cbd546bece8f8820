package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.LocalizedText;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.application.ApplicationEvent;
import org.keju.events.application.ApplicationLapsed;
import org.keju.events.application.ApplicationSubmitted;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.DecisionSettled;
import org.keju.events.application.PaymentRequested;
import org.keju.events.application.PhotoRequested;
import org.keju.events.application.ReviewRequested;
import org.keju.events.application.StepClosed;
import org.keju.events.exam.ExamPublished;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.payment.PaymentStarted;
import org.keju.events.photo.PhotoApproved;
import org.keju.events.photo.PhotoConfirmed;
import org.keju.events.photo.PhotoRejected;
import org.keju.events.review.QualificationApproved;
import org.keju.events.review.QualificationRejected;
import org.keju.events.ticket.ScorePublished;
import org.keju.events.ticket.SeatAssigned;
import org.keju.events.ticket.TicketIssued;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** One application from the first click to the ticket, with the other services played by their events. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ApplicationJourneyIT {

    private static final String FIRST = "901100-1100001";
    private static final String SECOND = "901100-1100002";

    private final EventProbe probe;
    private final TestClock clock;
    private final Office office;
    private final Applicant candidate;
    private UUID exam = Ids.next();
    private UUID application = Ids.next();

    ApplicationJourneyIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock) {
        this.probe = probe;
        this.clock = clock;
        office = new Office(http, tokens);
        candidate = new Applicant(http, tokens);
    }

    @BeforeEach
    void start() {
        exam = office.publishesAnExam();
        candidate.starts(exam).expectStatus().isCreated();
        application = candidate.application();
        clock.advance(Duration.ofSeconds(10)); // the notice is on show for three
    }

    @Test
    @Tag("row-101")
    void aFormThatIsSavedAsOneTypesIsNotedOnceUntilAnotherActFollows() {
        candidate.acceptsThePledges();
        Map<String, String> answers = candidate.answers();
        for (String school : List.of("示", "示例", "示例大学", "示例大学")) {
            answers.put("school", school);
            candidate.fillsIn(answers).expectStatus().isOk();
        }
        candidate.chooses(FIRST).expectStatus().isOk();
        candidate.fillsIn(answers).expectStatus().isOk();
        answers.put("school", "另一大学");
        candidate.fillsIn(answers).expectStatus().isOk();

        assertThat(candidate.history())
                .extracting(entry -> entry.path("what").asString())
                .containsExactly(
                        "STARTED", "PLEDGE_ACCEPTED", "PLEDGE_ACCEPTED", "FORM_SAVED", "POSITION_CHOSEN", "FORM_SAVED");
        assertThat(candidate.sees().at("/answers/school").asString()).isEqualTo("另一大学");
    }

    @Test
    @Tag("row-38")
    @Tag("row-39")
    @Tag("row-73")
    void goesFromTheFirstClickToTheTicket() {
        ExamPublished published =
                probe.await(ExamPublished.class, event -> event.examId().equals(exam));
        assertThat(published.photoReasons()).isNotEmpty();
        assertThat(published.cities()).contains(new ExamPublished.City("310000", new LocalizedText("上海", "Shanghai")));

        candidate.appliesFor(FIRST);
        assertThat(probe.await(ApplicationSubmitted.class, this::mine).agencyCode())
                .isEqualTo("901100");
        PhotoRequested photoRequested = probe.await(PhotoRequested.class, this::mine);
        assertThat(photoRequested.until()).isAfter(clock.instant());
        ReviewRequested review = probe.await(ReviewRequested.class, this::mine);
        assertThat(review.candidateName()).isEqualTo(Applicant.NAME);
        assertThat(review.answers())
                .filteredOn(answer -> answer.field().equals("education"))
                .extracting(ReviewRequested.Answer::value, ReviewRequested.Answer::choice)
                .containsExactly(tuple("本科", new LocalizedText("本科", "Undergraduate")));
        assertThat(review.answers())
                .filteredOn(answer -> answer.field().equals("school"))
                .extracting(ReviewRequested.Answer::choice)
                .containsOnlyNulls();
        assertThat(review.position().conditions()).isNotEmpty();

        UUID photo = confirmsAPhoto();
        probe.send(new PhotoApproved(application, exam, photo, now()));
        candidate.awaits("PHOTO", "DONE");
        assertThat(candidate.step("FEE").path("status").asString()).isEqualTo("LOCKED");
        approves(1);
        PaymentRequested payment = probe.await(PaymentRequested.class, this::mine);
        assertThat(payment.amountFen()).isEqualTo(10_000);
        assertThat(payment.items()).hasSize(2);

        UUID order = Ids.next();
        probe.send(new PaymentStarted(application, exam, order, now()));
        DecisionSettled verdict = probe.await(
                DecisionSettled.class,
                settled -> mine(settled) && settled.decision() == DecisionSettled.Decision.REVIEW);
        assertThat(verdict.submission()).isEqualTo(1);
        settles(order);
        ApplicationCompleted completed = probe.await(ApplicationCompleted.class, this::mine);
        assertThat(completed.photoId()).isEqualTo(photo);
        assertThat(completed.testCity()).isEqualTo("310000");
        assertThat(heard(ApplicationCompletedV1.class))
                .as("told in the former words, too")
                .extracting(ApplicationCompletedV1::photoId)
                .containsExactly(photo);
        candidate.awaits("SEAT", "WAITING");

        probe.send(new SeatAssigned(application, exam, "31000000101", "001", "001", 7, now()));
        candidate.awaits("TICKET", "OPEN");
        probe.send(new TicketIssued(application, exam, "31000000101", now()));
        candidate.awaits("TICKET", "DONE");
        probe.send(new ScorePublished(application, exam, now()));
        candidate.awaitsInHistory("SCORE_PUBLISHED");
        assertThat(candidate.sees().path("state").asString()).isEqualTo("COMPLETE");
        assertThat(heard(StepClosed.class)).isEmpty();
    }

    @Test
    @Tag("row-44")
    @Tag("row-45")
    @Tag("row-70")
    void whoIsRefusedMayTryAnotherPositionButNotTheSame() {
        candidate.appliesFor(FIRST);
        probe.await(ReviewRequested.class, this::mine);
        rejects(1);
        candidate.awaits("QUALIFICATION", "FAILED");
        assertThat(candidate.step("QUALIFICATION").at("/reasons/0/text/zh").asString())
                .contains("学历");

        candidate.chooses(FIRST).expectStatus().isEqualTo(422);
        candidate.submits().expectStatus().isEqualTo(422);
        candidate.chooses(SECOND).expectStatus().isOk();
        candidate.submits().expectStatus().isOk();

        ReviewRequested again = probe.await(ReviewRequested.class, event -> mine(event) && event.submission() == 2);
        assertThat(again.position().code()).isEqualTo("1100002");
        rejects(1); // a verdict on the first submission that comes late
        approves(2);
        candidate.awaits("QUALIFICATION", "DONE");
        candidate.chooses(FIRST).expectStatus().isEqualTo(409);
    }

    @Test
    @Tag("row-40")
    void anEditBeforeTheVerdictTakesTheSubmissionBack() {
        candidate.appliesFor(FIRST);
        probe.await(ReviewRequested.class, this::mine);

        candidate.fillsIn(candidate.answers()).expectStatus().isOk();

        assertThat(candidate.sees().path("state").asString()).isEqualTo("DRAFT");
        probe.await(StepClosed.class, event -> mine(event) && event.step() == StepClosed.Step.REVIEW);
        probe.await(StepClosed.class, event -> mine(event) && event.step() == StepClosed.Step.PHOTO);
        candidate.submits().expectStatus().isOk();
        probe.await(ReviewRequested.class, event -> mine(event) && event.submission() == 2);
    }

    @Test
    void aRecalledSubmissionIsADraftAgainAndNotWithAReviewer() {
        candidate.appliesFor(FIRST);
        probe.await(ReviewRequested.class, this::mine);

        candidate.recalls().expectStatus().isOk();

        assertThat(candidate.sees().path("state").asString()).isEqualTo("DRAFT");
        probe.await(StepClosed.class, event -> mine(event) && event.step() == StepClosed.Step.REVIEW);
        candidate.recalls().expectStatus().isEqualTo(409);
        candidate.submits().expectStatus().isOk();
    }

    @Test
    @Tag("row-71")
    void aVerdictThatIsTakenBackIsReplaced() {
        candidate.appliesFor(FIRST);
        rejects(1);
        candidate.awaits("QUALIFICATION", "FAILED");

        clock.advance(Duration.ofSeconds(1));
        approves(1);

        candidate.awaits("QUALIFICATION", "DONE");
    }

    @Test
    @Tag("row-61")
    void aRejectedPhotoIsAskedForAgainWithMoreTimeThanTheWindowHas() {
        candidate.appliesFor(FIRST);
        PhotoRequested first = probe.await(PhotoRequested.class, this::mine);
        Instant closing = first.until();
        assertThat(closing).isNotNull();
        UUID photo = confirmsAPhoto();
        candidate.awaits("PHOTO", "WAITING");

        probe.send(new PhotoRejected(application, exam, photo, List.of("BLURRED"), "请重新拍摄", closing.minusSeconds(60)));

        PhotoRequested again =
                probe.await(PhotoRequested.class, event -> mine(event) && !closing.equals(event.until()));
        assertThat(again.until()).isEqualTo(closing.minusSeconds(60).plus(Duration.ofHours(48)));
        assertThat(candidate.step("PHOTO").path("note").asString()).isEqualTo("请重新拍摄");
        assertThat(candidate.step("PHOTO").path("action").asString()).isEqualTo("REPLACE_PHOTO");
    }

    @Test
    @Tag("row-87")
    void lapsesWhenTheWindowClosesOnSomethingUnfinished() {
        candidate.appliesFor(FIRST);
        probe.await(PhotoRequested.class, this::mine);

        clock.advance(Duration.ofDays(61));

        assertThat(probe.await(ApplicationLapsed.class, this::mine).unfinishedStep())
                .isEqualTo("PHOTO");
        probe.await(StepClosed.class, event -> mine(event) && event.step() == StepClosed.Step.PHOTO);
        candidate.awaits("FEE", "LAPSED");
    }

    @Test
    @Tag("row-80")
    void waitsAfterClosingForAPaymentThatWasBegunBefore() {
        candidate.appliesFor(FIRST);
        probe.send(new PhotoApproved(application, exam, confirmsAPhoto(), now()));
        approves(1);
        Instant closing = probe.await(PaymentRequested.class, this::mine).until();
        assertThat(closing).isNotNull();
        UUID order = Ids.next();
        clock.moveTo(closing.minusSeconds(30));
        probe.send(new PaymentStarted(application, exam, order, now()));
        candidate.awaitsInHistory("PAYMENT_STARTED");

        clock.moveTo(closing.plusSeconds(600));
        candidate.awaits("FEE", "WAITING");
        settles(order);

        probe.await(ApplicationCompleted.class, this::mine);
        assertThat(heard(ApplicationLapsed.class)).isEmpty();
    }

    @Test
    void notesMoneyThatArrivesAfterAllIsLost() {
        candidate.appliesFor(FIRST);
        clock.advance(Duration.ofDays(61));
        probe.await(ApplicationLapsed.class, this::mine);

        settles(Ids.next());

        candidate.awaits("FEE", "DONE");
        assertThat(candidate.sees().path("state").asString()).isEqualTo("LAPSED");
    }

    @Test
    void repeatedFactsHaveOneEffect() {
        candidate.appliesFor(FIRST);
        UUID photo = confirmsAPhoto();
        UUID eventId = UUID.randomUUID();
        PhotoApproved approved = new PhotoApproved(application, exam, photo, now());
        probe.send(eventId, approved);
        probe.send(eventId, approved);
        probe.send(approved);
        approves(1);
        approves(1);
        UUID order = Ids.next();
        probe.await(PaymentRequested.class, this::mine);
        settles(order);
        settles(order);
        probe.await(ApplicationCompleted.class, this::mine);
        probe.send(new SeatAssigned(application, exam, "31000000101", "001", "001", 7, now()));
        candidate.awaits("SEAT", "DONE");

        assertThat(heard(PaymentRequested.class)).hasSize(1);
        assertThat(heard(ApplicationCompleted.class)).hasSize(1);
    }

    @Test
    void aWithdrawalClosesWhatWasAskedFor() {
        candidate.appliesFor(FIRST);
        probe.await(ReviewRequested.class, this::mine);

        candidate.acts("/withdrawal", null).expectStatus().isOk();

        probe.await(ApplicationWithdrawn.class, this::mine);
        probe.await(StepClosed.class, event -> mine(event) && event.step() == StepClosed.Step.REVIEW);
        candidate.submits().expectStatus().isEqualTo(409);
    }

    private UUID confirmsAPhoto() {
        UUID photo = Ids.next();
        probe.send(new PhotoConfirmed(application, exam, photo, now()));
        return photo;
    }

    private void approves(int submission) {
        probe.send(new QualificationApproved(application, exam, Ids.next(), submission, now()));
    }

    private void rejects(int submission) {
        probe.send(new QualificationRejected(
                application, exam, Ids.next(), submission, List.of("EDUCATION"), "须为硕士研究生", now()));
    }

    private void settles(UUID order) {
        probe.send(new PaymentSettled(application, exam, order, 10_000, "ALIPAY", now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private boolean mine(ApplicationEvent event) {
        return event.applicationId().equals(application);
    }

    private <E extends ApplicationEvent> List<E> heard(Class<E> type) {
        return probe.heard(type).stream().filter(this::mine).toList();
    }
}
