package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationEvent;
import org.keju.events.application.ExemptionRequested;
import org.keju.events.application.ExemptionWithdrawn;
import org.keju.events.application.FeeWaived;
import org.keju.events.application.PaymentRequested;
import org.keju.events.exam.ExamPublished;
import org.keju.events.payment.PaymentRefunded;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.photo.PhotoApproved;
import org.keju.events.photo.PhotoConfirmed;
import org.keju.events.review.ExemptionGranted;
import org.keju.events.review.ExemptionRefused;
import org.keju.events.review.QualificationApproved;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** How a candidate comes to pay nothing, with review-service and payment-service played by their events. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExemptionIT {

    private static final String POSITION = "901100-1100001";
    private static final Map<String, String> GROUND = Map.of("ground", "MINIMUM_LIVING");

    private final RestTestClient http;
    private final TestTokens tokens;
    private final EventProbe probe;
    private final TestClock clock;
    private final Office office;
    private final Applicant candidate;
    private UUID exam = Ids.next();
    private UUID application = Ids.next();

    ExemptionIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock) {
        this.http = http;
        this.tokens = tokens;
        this.probe = probe;
        this.clock = clock;
        office = new Office(http, tokens);
        candidate = new Applicant(http, tokens);
    }

    @BeforeEach
    void submit() {
        exam = office.publishesAnExam();
        candidate.starts(exam).expectStatus().isCreated();
        application = candidate.application();
        clock.advance(Duration.ofSeconds(10));
        candidate.appliesFor(POSITION);
    }

    @Test
    @Tag("row-84")
    void whoIsExemptedPaysNothing() {
        assertThat(probe.await(ExamPublished.class, event -> event.examId().equals(exam))
                        .exemption())
                .isNotNull()
                .satisfies(rule -> assertThat(rule.evidenceRequired()).isTrue());
        assertThat(candidate.step("EXEMPTION").path("action").asString()).isEqualTo("ASK_EXEMPTION");

        candidate.acts("/exemption", GROUND).expectStatus().isOk();

        ExemptionRequested requested = probe.await(ExemptionRequested.class, this::mine);
        assertThat(requested.ground()).isEqualTo("MINIMUM_LIVING");
        assertThat(requested.promisedBy()).isAfter(clock.instant());
        assertThat(candidate.step("EXEMPTION").path("waitingFor").asString()).isEqualTo("FEE_OFFICER");

        probe.send(new ExemptionGranted(application, exam, Ids.next(), 1, now()));
        probe.await(FeeWaived.class, this::mine);
        candidate.awaits("FEE", "DONE");
        passesPhotoAndReview();

        ApplicationCompleted completed = probe.await(ApplicationCompleted.class, this::mine);
        assertThat(completed.accessibleRoom()).isFalse();
        assertThat(completed.papers()).isNull();
        assertThat(probe.heard(PaymentRequested.class).stream().filter(this::mine))
                .isEmpty();
    }

    @Test
    @Tag("row-83")
    @Tag("row-84")
    void whoPaidBeforeTheDecisionIsToldOfTheMoneyThatGoesBack() {
        candidate.acts("/exemption", GROUND).expectStatus().isOk();
        passesPhotoAndReview();
        probe.await(PaymentRequested.class, this::mine);
        probe.send(new PaymentSettled(application, exam, Ids.next(), 10_000, "ALIPAY", now()));
        probe.await(ApplicationCompleted.class, this::mine);

        probe.send(new ExemptionGranted(application, exam, Ids.next(), 1, now()));
        probe.await(FeeWaived.class, this::mine);
        probe.send(new PaymentRefunded(application, exam, Ids.next(), Ids.next(), 10_000, "EXEMPTED", now()));

        candidate.awaitsInHistory("PAYMENT_REFUNDED");
        assertThat(candidate.sees().path("state").asString()).isEqualTo("COMPLETE");
    }

    @Test
    @Tag("row-84")
    void aRequestIsTakenBackAndMadeAnew() {
        candidate.acts("/exemption", GROUND).expectStatus().isOk();
        candidate.acts("/exemption", GROUND).expectStatus().isOk();
        candidate
                .send(HttpMethod.DELETE, candidate.own("/exemption"), null, null)
                .expectStatus()
                .isOk();
        assertThat(probe.await(ExemptionWithdrawn.class, this::mine).request()).isEqualTo(1);

        candidate.acts("/exemption", GROUND).expectStatus().isOk();
        probe.await(ExemptionRequested.class, event -> mine(event) && event.request() == 2);
        probe.send(new ExemptionGranted(application, exam, Ids.next(), 1, now())); // of the request that was taken back
        probe.send(new ExemptionRefused(application, exam, Ids.next(), 2, List.of("EXPIRED"), "请补交", now()));

        candidate.awaits("EXEMPTION", "FAILED");
        assertThat(candidate.step("EXEMPTION").at("/reasons/0/code").asString()).isEqualTo("EXPIRED");
        assertThat(candidate.step("FEE").path("status").asString()).isEqualTo("LOCKED");
    }

    @Test
    @Tag("row-86")
    void anOfficerRecordsARequestMadeInPerson() {
        String number = candidate.sees().path("number").asString();

        officerRecords(number, GROUND).expectStatus().isOk();

        probe.await(ExemptionRequested.class, this::mine);
        assertThat(candidate.history())
                .filteredOn(entry -> entry.path("what").asString().equals("EXEMPTION_REQUESTED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path("who").asString()).isEqualTo("FEE_OFFICER"));
    }

    @Test
    void refusesWhatIsUnknownMalformedOrNotForTheOneWhoAsks() {
        candidate.acts("/exemption", Map.of("ground", "RICH")).expectStatus().isEqualTo(422);
        candidate.acts("/exemption", Map.of("ground", "")).expectStatus().isBadRequest();
        candidate.acts("/exemption", null).expectStatus().isBadRequest();
        officerRecords("12345678901", GROUND).expectStatus().isNotFound();
        officerRecords("' or 1=1", GROUND).expectStatus().isNotFound();
        String number = candidate.sees().path("number").asString();
        candidate
                .send(HttpMethod.POST, "/api/applications/by-number/" + number + "/exemption", null, GROUND)
                .expectStatus()
                .isForbidden();

        Applicant other = new Applicant(http, tokens);
        other.send(HttpMethod.POST, candidate.own("/exemption"), null, GROUND)
                .expectStatus()
                .isNotFound();
        other.send(HttpMethod.DELETE, candidate.own("/exemption"), null, null)
                .expectStatus()
                .isNotFound();
        other.send(HttpMethod.GET, candidate.own("/history"), null, null)
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Tag("row-101")
    void theHistorySaysWhoDidWhatAndWhy() {
        candidate.acts("/exemption", GROUND).expectStatus().isOk();

        assertThat(candidate.history())
                .extracting(entry -> entry.path("who").asString() + " "
                        + entry.path("what").asString() + " "
                        + entry.path("detail").asString())
                .startsWith("CANDIDATE STARTED ")
                .endsWith("CANDIDATE SUBMITTED " + POSITION, "CANDIDATE EXEMPTION_REQUESTED MINIMUM_LIVING");
    }

    private RestTestClient.ResponseSpec officerRecords(String number, Map<String, String> body) {
        return http.post()
                .uri("/api/applications/by-number/{number}/exemption", number)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.staff(Ids.next(), "FEE_OFFICER"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(("{\"ground\":\"" + body.get("ground") + "\"}").getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private void passesPhotoAndReview() {
        UUID photo = Ids.next();
        probe.send(new PhotoConfirmed(application, exam, photo, now()));
        probe.send(new PhotoApproved(application, exam, photo, now()));
        probe.send(new QualificationApproved(application, exam, Ids.next(), 1, now()));
        candidate.awaits("QUALIFICATION", "DONE");
        candidate.awaits("PHOTO", "DONE");
    }

    private Instant now() {
        return clock.instant();
    }

    private boolean mine(ApplicationEvent event) {
        return event.applicationId().equals(application);
    }
}
