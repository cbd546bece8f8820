package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.ticket.SeatAssigned;
import org.keju.ticket.pdf.TicketCodes;

/** Exams without photos and without a choice of cities, and what was told of completion before there were such exams. */
class BareExamIT extends RunningTicketService {

    private static final String TWO_CITIES = Told.oneRoom(2) + "110000,001,北京示范中学,示范路1号,005,105教室,2,no\n";

    @Test
    @Tag("row-95")
    void aTicketWithoutAPhotoIsPrintedAtOnce() throws Exception {
        UUID examId = anExamWithSeats(2);
        Told.Candidate candidate =
                completed(examId, 1, Told.Candidate::completedBare).getFirst();
        arrange(examId, null).expectStatus().isOk();
        awaitSeat(candidate);

        clock.moveTo(OPENS);

        ticket(candidate.applicationId(), candidate.accountId())
                .expectBody()
                .jsonPath("$.printable")
                .isEqualTo(true);
        byte[] pdf = ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(TicketCodes.text(Objects.requireNonNull(pdf))).contains("无需照片");
    }

    @Test
    @Tag("row-98")
    void whoChoseNoCitySitsAtAnySiteAndTakesNothingFromWhoChose() {
        UUID examId = anExam();
        importSites(examId, TWO_CITIES).expectStatus().isOk();
        List<Told.Candidate> anywhere = completed(examId, 3, Told.Candidate::completedBare);
        Told.Candidate inShanghai = completed(examId, 1).getFirst();

        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(4);

        assertThat(awaitSeat(inShanghai).ticketNumber()).matches("[0-9]{4}310000[0-9]{10}");
        assertThat(anywhere)
                .extracting(candidate -> awaitSeat(candidate).ticketNumber().substring(4, 10))
                .containsExactlyInAnyOrder("110000", "110000", "310000");

        arrange(examId, "2").expectBody().jsonPath("$.seated").isEqualTo(0);
    }

    @Test
    void whoseCompletionIsToldInBothVersionsTakesPartOnce() {
        UUID examId = anExamWithSeats(5);
        Told.Candidate candidate = Told.candidates(examId, 1).getFirst();

        probe.send(candidate.completedInFormerWords());
        awaitTakingPart(examId, 1);
        probe.send(candidate.completed());
        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(1);

        SeatAssigned seat = awaitSeat(candidate);
        assertThat(seat.examId()).isEqualTo(examId);
        seating(examId).expectBody().jsonPath("$.completed").isEqualTo(1);
    }
}
