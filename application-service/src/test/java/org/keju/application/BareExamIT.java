package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.application.definition.ShippedDefinitions;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.application.ApplicationEvent;
import org.keju.events.application.PhotoRequested;
import org.keju.events.exam.ExamPublished;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.ticket.SeatAssigned;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** An exam that has neither photos nor a choice of test cities. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BareExamIT {

    private static final Instant WHILE_OPEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TICKETS = Instant.parse("2026-04-12T00:00:00Z");

    private final RestTestClient http;
    private final EventProbe probe;
    private final TestClock clock;
    private final Office office;
    private final Applicant candidate;

    BareExamIT(RestTestClient http, TestTokens tokens, EventProbe probe, TestClock clock) {
        this.http = http;
        this.probe = probe;
        this.clock = clock;
        office = new Office(http, tokens);
        candidate = new Applicant(http, tokens);
    }

    @BeforeEach
    void open() {
        clock.moveTo(WHILE_OPEN);
    }

    @Test
    void goesFromTheFirstClickToTheTicket() {
        UUID exam = aBareExam();
        candidate.starts(exam).expectStatus().isCreated();
        candidate.fillsIn(Map.of("phone", "13800138000")).expectStatus().isOk();
        candidate.chooses("100-001").expectStatus().isOk();
        candidate.submits().expectStatus().isOk();
        assertThat(candidate.step("PHOTO").path("status").asString()).isEqualTo("NOT_NEEDED");

        probe.send(new PaymentSettled(candidate.application(), exam, Ids.next(), 5_000, "ALIPAY", clock.instant()));

        ApplicationCompleted completed = probe.await(ApplicationCompleted.class, this::mine);
        assertThat(completed.photoId()).isNull();
        assertThat(completed.testCity()).isNull();
        candidate.awaits("SEAT", "WAITING");
        probe.send(new SeatAssigned(candidate.application(), exam, "31000000101", "001", "001", 7, clock.instant()));
        clock.moveTo(TICKETS);
        candidate.awaits("TICKET", "OPEN");
        assertThat(probe.heard(PhotoRequested.class)).noneMatch(this::mine);
        assertThat(probe.heard(ApplicationCompletedV1.class))
                .as("the former version has no words for it")
                .noneMatch(this::mine);
    }

    @Test
    void tellsARuleThatNoFileKeepsAndShowsNone() {
        UUID exam = aBareExam();

        ExamPublished published =
                probe.await(ExamPublished.class, event -> event.examId().equals(exam));
        assertThat(published.photo().maxBytes()).isZero();
        http.get()
                .uri("/api/exams/{exam}", exam)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.photo")
                .isEmpty();
    }

    private UUID aBareExam() {
        UUID exam = office.proposes(ShippedDefinitions.source("bare")
                .replace("code: bare", "code: bare-" + Ids.next().toString().substring(24)));
        office.importsRows(exam, "100,示例局,办公室,职员,001,1,本科\n").expectStatus().isOk();
        office.publishes(exam).expectStatus().isOk();
        return exam;
    }

    private boolean mine(ApplicationEvent event) {
        return event.applicationId().equals(candidate.application());
    }
}
