package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Alipay;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.Checkout;
import org.keju.acceptance.actor.PhotoAuditor;
import org.keju.acceptance.actor.Reviewer;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/**
 * Every step closes at its time. Who was not ready is told so and lapses; who began in time, or was kept waiting by others, goes
 * on as long as the exam's grace allows.
 */
@ExtendWith(Keju.class)
@Tag("row-87")
@Tag("row-92")
@Tag("row-93")
class StepsCloseWithGraceIT {

    private static final Duration MINUTES = Duration.ofMinutes(10);
    private static final Duration HOURS = Duration.ofHours(3);
    private static final Duration REPAIR = Duration.ofHours(24);

    private final ApplicationUnderTest keju;
    private ClosingExam exam;
    private String position;

    StepsCloseWithGraceIT(ApplicationUnderTest keju) {
        this.keju = keju;
    }

    @BeforeEach
    void publishAnExam() {
        exam = ClosingExam.published(keju);
        position = exam.position(0);
    }

    @AfterEach
    void returnToThePresent() {
        keju.returnToThePresent();
    }

    @Test
    void whatIsNotSubmittedInTimeLapses() {
        Candidate drafts = new Candidate(keju, "未交");
        drafts.registersAndFillsInFor(exam.id(), position);
        Candidate submitted = applies("已交");
        Candidate comesLate = new Candidate(keju, "迟到");
        comesLate.registers();

        exam.passes("apply", MINUTES);

        drafts.logsIn();
        lapsesBy(drafts, "application");
        drafts.submits().refusedBecause("application.ended");
        comesLate.logsIn();
        comesLate.triesToApplyFor(exam.id()).refusedBecause("exam.closed");
        submitted.logsIn();
        submitted.chooses(exam.position(1)).refusedBecause("application.closed");
        submitted.sees("APPLICATION", "DONE");
        submitted.withdraws().ok();
    }

    @Test
    @Tag("row-66")
    @Tag("row-70")
    void whoIsRefusedAfterClosingHasADayToChooseAnotherPosition() {
        Candidate goesOn = applies("另选");
        Candidate givesUp = applies("不选");

        exam.passes("apply", HOURS);
        Reviewer reviewer = reviewer();
        reviewer.rejects(Steps.next(reviewer::claims), "MAJOR", "专业不符。");
        reviewer.rejects(Steps.next(reviewer::claims), "MAJOR", "专业不符。");

        goesOn.logsIn();
        hasADay(goesOn.sees("QUALIFICATION", "FAILED"));
        goesOn.chooses(exam.position(1)).ok();
        goesOn.submits().ok();
        reviewer.approves(Steps.next(reviewer::claims));
        goesOn.sees("QUALIFICATION", "DONE");

        exam.passes("apply", HOURS.plus(REPAIR).plus(MINUTES));
        givesUp.logsIn();
        lapsesBy(givesUp, "qualification");
        givesUp.chooses(exam.position(1)).refusedBecause("application.ended");
        goesOn.logsIn();
        goesOn.withdraws().ok();
    }

    @Test
    void aReviewerWhoDecidesTooLateIsNotWaitedFor() {
        Candidate candidate = applies("久等");

        exam.passes("apply", Duration.ofDays(1).plus(MINUTES));

        candidate.logsIn();
        lapsesBy(candidate, "qualification");
        Reviewer reviewer = reviewer();
        Steps.eventually(() -> assertThat(reviewer.claims()).isEmpty());
    }

    @Test
    @Tag("row-61")
    void whoseHandedInPhotoIsRejectedAfterClosingHasADayToReplaceIt() {
        Candidate goesOn = handsInAPhoto("补照");
        Candidate givesUp = handsInAPhoto("不补");
        Candidate hasNone = qualifies("无照");

        exam.passes("photo", HOURS);
        hasNone.logsIn();
        lapsesBy(hasNone, "photo");
        Steps.eventually(() -> hasNone.triesToUploadAPhoto().refusedBecause("photo.not-open"));
        PhotoAuditor auditor = auditor();
        auditor.rejects(Steps.next(auditor::claims), "BLURRED", "照片模糊。");
        auditor.rejects(Steps.next(auditor::claims), "BLURRED", "照片模糊。");

        goesOn.logsIn();
        hasADay(goesOn.sees("PHOTO", "FAILED"));
        Steps.eventually(() -> goesOn.uploadsAPhoto());
        goesOn.confirmsThePhoto();
        auditor.approves(Steps.next(auditor::claims));
        goesOn.sees("FEE", "OPEN");

        exam.passes("photo", HOURS.plus(REPAIR).plus(MINUTES));
        givesUp.logsIn();
        lapsesBy(givesUp, "photo");
        goesOn.logsIn();
        goesOn.withdraws().ok();
    }

    @Test
    @Tag("row-83")
    void aPaymentBegunInTimeIsWaitedForAndNoOther() {
        AtTheFee atTheFee = new AtTheFee(keju, exam.id(), position);
        Candidate pays = atTheFee.arrives("按时");
        Candidate paysTooLate = atTheFee.arrives("逾期");
        Candidate neverPays = atTheFee.arrives("未缴");

        exam.passes("pay", MINUTES.negated());
        Checkout begun = checkoutOf(pays);
        Checkout leftOpen = checkoutOf(paysTooLate);

        exam.passes("pay", MINUTES);
        pays.logsIn();
        assertThat(pays.sees("FEE", "WAITING").path("waitingFor").asString()).isEqualTo("PAYMENT_CHANNEL");
        paysTooLate.logsIn();
        assertThat(paysTooLate.goesToTheCheckout().merchantOrderNumber()).isEqualTo(leftOpen.merchantOrderNumber());
        begun.pays();
        pays.sees("FEE", "DONE");
        neverPays.logsIn();
        lapsesBy(neverPays, "fee");
        Steps.eventually(() -> neverPays.triesToPay().refusedBecause("payment.closed"));

        exam.passes("pay", HOURS);
        paysTooLate.logsIn();
        lapsesBy(paysTooLate, "fee");
        new Alipay(keju).isPaid(leftOpen.merchantOrderNumber());
        assertThat(Steps.onlyRefundOf(paysTooLate).path("reason").asString()).isEqualTo("GIVEN_UP");
    }

    @Test
    @Tag("row-94")
    void aTicketIsPrintedInItsTimeOnly() {
        AtTheFee atTheFee = new AtTheFee(keju, exam.id(), position);
        Candidate prints = paysInTime(atTheFee, "打印");
        Candidate forgets = paysInTime(atTheFee, "忘记");
        exam.arrangesTheSeats(2);
        prints.sees("SEAT", "DONE");
        prints.asksForTheTicket().refusedBecause("ticket.not-open-yet");

        exam.opens("ticket");
        prints.logsIn();
        Steps.eventually(() -> prints.downloadsTheTicket());
        prints.sees("TICKET", "DONE");

        exam.passes("ticket", MINUTES);
        forgets.logsIn();
        forgets.sees("TICKET", "LAPSED");
        forgets.asksForTheTicket().refusedBecause("ticket.closed");
        assertThat(forgets.timeline().path("state").asString()).isEqualTo("COMPLETE");
    }

    private Candidate applies(String name) {
        Candidate candidate = new Candidate(keju, name);
        candidate.registersAndAppliesFor(exam.id(), position);
        return candidate;
    }

    private Candidate qualifies(String name) {
        Candidate candidate = applies(name);
        Reviewer reviewer = reviewer();
        reviewer.approves(Steps.next(reviewer::claims));
        candidate.sees("QUALIFICATION", "DONE");
        return candidate;
    }

    private Candidate handsInAPhoto(String name) {
        Candidate candidate = qualifies(name);
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();
        candidate.sees("PHOTO", "WAITING");
        return candidate;
    }

    private static Candidate paysInTime(AtTheFee atTheFee, String name) {
        Candidate candidate = atTheFee.arrives(name);
        candidate.paysByAlipay();
        candidate.sees("FEE", "DONE");
        return candidate;
    }

    private static Checkout checkoutOf(Candidate candidate) {
        candidate.logsIn();
        Checkout checkout = candidate.goesToTheCheckout();
        Steps.eventually(
                () -> assertThat(candidate.history().findValuesAsString("what")).contains("PAYMENT_STARTED"));
        return checkout;
    }

    /** Time alone ends the application, and the candidate can read by which step. */
    private static void lapsesBy(Candidate candidate, String step) {
        Steps.eventually(
                () -> assertThat(candidate.timeline().path("state").asString()).isEqualTo("LAPSED"));
        JsonNode history = candidate.history();
        JsonNode last = history.get(history.size() - 1);
        assertThat(last.path("what").asString()).isEqualTo("LAPSED");
        assertThat(last.path("who").asString()).isEqualTo("TIME");
        assertThat(last.path("detail").asString()).isEqualTo(step);
    }

    /** The candidate is told until when the refusal can be mended: a day from the decision. */
    private static void hasADay(JsonNode refused) {
        Instant decided = Instant.parse(refused.path("since").asString());
        assertThat(Instant.parse(refused.path("until").asString())).isEqualTo(decided.plus(REPAIR));
        assertThat(refused.path("waitingFor").asString()).isEqualTo("CANDIDATE");
    }

    private PhotoAuditor auditor() {
        return new PhotoAuditor(keju, "auditor1");
    }

    private Reviewer reviewer() {
        return new Reviewer(keju, "reviewer1");
    }
}
