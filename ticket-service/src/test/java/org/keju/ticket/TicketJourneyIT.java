package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.ticket.SeatAssigned;
import org.keju.events.ticket.TicketIssued;
import org.keju.ticket.pdf.TicketCodes;
import org.keju.ticket.signing.SealReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** From a complete application to a ticket in the hand. */
class TicketJourneyIT extends RunningTicketService {

    @Test
    @Tag("row-94")
    @Tag("row-95")
    @Tag("row-96")
    void aCompleteApplicationBecomesATicket() throws Exception {
        UUID examId = anExamWithSeats(30);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        ticket(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WAITING")
                .jsonPath("$.subjects[0].name.zh")
                .isEqualTo("行政职业能力测验");

        arrange(examId, null).expectStatus().isOk();
        SeatAssigned seat = awaitSeat(candidate);
        assertThat(seat.roomCode()).isEqualTo("005");
        ticket(candidate.applicationId(), candidate.accountId())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("SEATED")
                .jsonPath("$.ticketNumber")
                .isEqualTo(seat.ticketNumber())
                .jsonPath("$.site.name")
                .isEqualTo("上海示范中学")
                .jsonPath("$.opensAt")
                .isEqualTo("2026-11-23T01:00:00Z");

        clock.moveTo(OPENS);
        awaitPrintable(candidate);
        byte[] pdf = print(candidate);
        assertThat(TicketCodes.text(pdf)).contains(Told.NAME).contains("305教室").contains("09:00–11:00");
        assertThat(TicketCodes.bars(pdf)).isEqualTo(seat.ticketNumber());
        assertThat(SealReader.isGenuine(TicketCodes.square(pdf), verificationKey()))
                .isTrue();
        assertThat(TicketCodes.square(pdf)).contains(seat.ticketNumber()).contains(Told.NAME);
        ticket(candidate.applicationId(), candidate.accountId())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("ISSUED");

        clock.moveTo(CLOSES);
        ticket(candidate.applicationId(), candidate.accountId())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CLOSED");
        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:ticket.closed");
    }

    @Test
    void isIssuedOnceHoweverOftenItIsPrinted() {
        Told.Candidate candidate = seatedCandidate();
        clock.moveTo(OPENS);
        awaitPrintable(candidate);

        print(candidate);
        print(candidate);

        Told.Candidate next = seatedCandidate();
        clock.moveTo(OPENS);
        awaitPrintable(next);
        print(next);
        awaitIssue(next); // events of the first print would have come before
        assertThat(probe.heard(TicketIssued.class))
                .filteredOn(event -> event.applicationId().equals(candidate.applicationId()))
                .hasSize(1);
    }

    @Test
    @Tag("row-46")
    void showsTheNameAsTheOfficeCorrectedIt() throws Exception {
        Told.Candidate candidate = seatedCandidate();
        clock.moveTo(OPENS);
        awaitPrintable(candidate);
        print(candidate);

        probe.send(new ApplicationCorrected(
                candidate.applicationId(), candidate.examId(), candidate.accountId(), "𠮷𬀩", List.of(), OPENS));

        Awaitility.await().untilAsserted(() -> {
            byte[] pdf = print(candidate);
            assertThat(TicketCodes.text(pdf)).contains("𠮷𬀩").doesNotContain(Told.NAME);
            assertThat(TicketCodes.square(pdf)).contains("𠮷𬀩");
        });
    }

    @Test
    @Tag("row-94")
    void isRefusedBeforeTheWindowWithItsTimeInTheExamsZone() {
        Told.Candidate candidate = seatedCandidate();

        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:ticket.not-open-yet")
                .jsonPath("$.detail")
                .isEqualTo("准考证从 2026-11-23 09:00 起可以打印，请届时再来。");
    }

    @Test
    void aLaterDefinitionMovesTheWindow() {
        UUID examId = anExamWithSeats(30);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        arrange(examId, null).expectStatus().isOk();

        probe.send(Told.examPublished(examId, "exam-" + examId, 2, BEFORE));
        probe.send(Told.examPublished(examId, "exam-" + examId, 1, OPENS)); // late, and older

        awaitPrintable(candidate);
        print(candidate);
    }

    @Test
    @Tag("row-96")
    void somebodyElsesTicketIsAsIfItDidNotExist() {
        Told.Candidate candidate = seatedCandidate();
        clock.moveTo(OPENS);

        ticket(candidate.applicationId(), UUID.randomUUID()).expectStatus().isNotFound();
        ticketPdf(candidate.applicationId(), UUID.randomUUID())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:ticket.not-found");
        http.get()
                .uri("/api/tickets/{id}/ticket.pdf", candidate.applicationId())
                .headers(headers -> headers.setBearerAuth(administrator()))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.get()
                .uri("/api/tickets/{id}/ticket.pdf", candidate.applicationId())
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void whoWithdrawsHasNoTicketAndNobodyElseGetsASeatThatWasPrinted() {
        UUID examId = anExamWithSeats(2);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        arrange(examId, null).expectStatus().isOk();
        clock.moveTo(OPENS);
        awaitPrintable(candidate);
        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isOk();

        probe.send(new ApplicationWithdrawn(candidate.applicationId(), examId, BEFORE));
        Awaitility.await()
                .until(() -> ticket(candidate.applicationId(), candidate.accountId())
                                .returnResult()
                                .getStatus()
                                .value()
                        == 404);

        probe.send(candidate.completed()); // repeated and late
        completed(examId, 2);
        arrange(examId, null)
                .expectBody()
                .jsonPath("$.seated")
                .isEqualTo(1)
                .jsonPath("$.withoutSeat")
                .isEqualTo(1);
    }

    @Test
    void repeatedEventsHaveNoFurtherEffect() {
        UUID examId = anExamWithSeats(30);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        arrange(examId, "one").expectStatus().isOk();
        SeatAssigned seat = awaitSeat(candidate);

        UUID eventId = UUID.randomUUID();
        probe.send(eventId, candidate.completed());
        probe.send(eventId, candidate.completed());
        probe.send(Told.examPublished(examId, "exam-" + examId));
        completed(examId, 1);

        arrange(examId, "two").expectBody().jsonPath("$.seated").isEqualTo(1);
        ticket(candidate.applicationId(), candidate.accountId())
                .expectBody()
                .jsonPath("$.ticketNumber")
                .isEqualTo(seat.ticketNumber());
    }

    private Told.Candidate seatedCandidate() {
        UUID examId = anExamWithSeats(30);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        arrange(examId, null).expectStatus().isOk();
        return candidate;
    }

    private byte[] print(Told.Candidate candidate) {
        return Objects.requireNonNull(ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectHeader()
                .value(HttpHeaders.CACHE_CONTROL, value -> assertThat(value).contains("no-store"))
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
    }

    private void awaitIssue(Told.Candidate candidate) {
        probe.await(TicketIssued.class, event -> event.applicationId().equals(candidate.applicationId()));
    }

    private String verificationKey() {
        Map<?, ?> key = Objects.requireNonNull(http.get()
                .uri("/api/tickets/verification-key")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        return String.valueOf(key.get("publicKey"));
    }
}
