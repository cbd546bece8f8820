package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.ticket.ScorePublished;
import org.keju.ticket.application.ImportScores;
import org.keju.ticket.domain.scores.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Scores from the file to the candidate. */
@Tag("row-99")
class ScoreIT extends RunningTicketService {

    private final UUID importer = UUID.randomUUID();
    private final UUID releaser = UUID.randomUUID();

    @Autowired
    private ImportScores imports;

    private UUID examId;
    private Told.Candidate candidate;
    private Told.Candidate other;
    private String ticket;
    private String otherTicket;

    @BeforeEach
    void twoPeopleHaveSeats() {
        examId = anExamWithSeats(2);
        List<Told.Candidate> candidates = completed(examId, 2);
        arrange(examId, "1").expectStatus().isOk();
        candidate = candidates.getFirst();
        other = candidates.getLast();
        ticket = awaitSeat(candidate).ticketNumber();
        otherTicket = awaitSeat(other).ticketNumber();
    }

    @Test
    void aSecondPersonReleasesAndEverybodySeesTheirOwn() {
        UUID sheetId = imported("%s,XC,68.5\n%s,XC,缺考\n".formatted(ticket, otherTicket));
        score(candidate)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:score.not-published");

        release(sheetId, importer)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:score.same-person");
        release(sheetId, releaser)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("RELEASED")
                .jsonPath("$.papers[0].absent")
                .isEqualTo(1);

        probe.await(ScorePublished.class, event -> event.applicationId().equals(candidate.applicationId()));
        probe.await(ScorePublished.class, event -> event.applicationId().equals(other.applicationId()));
        score(candidate)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.papers[0].points")
                .isEqualTo(68.5)
                .jsonPath("$.total")
                .isEqualTo(68.5);
        score(other)
                .expectBody()
                .jsonPath("$.papers[0].mark")
                .isEqualTo("ABSENT")
                .jsonPath("$.papers[0].points")
                .doesNotExist();
        score(candidate.applicationId(), other.accountId()).expectStatus().isNotFound();
    }

    @Test
    void aLaterSheetCorrectsAnEarlierOne() {
        release(imported("%s,XC,68.5\n%s,XC,50\n".formatted(ticket, otherTicket)), releaser);
        UUID correction = imported("%s,XC,86.5\n".formatted(ticket));

        sheet(correction).expectBody().jsonPath("$.papers[0].corrections").isEqualTo(1);
        score(candidate).expectBody().jsonPath("$.total").isEqualTo(68.5);
        release(correction, releaser).expectStatus().isOk();

        score(candidate).expectBody().jsonPath("$.total").isEqualTo(86.5);
        score(other).expectBody().jsonPath("$.total").isEqualTo(50);
    }

    @Test
    void whatASheetCorrectsFollowsWhatIsReleasedMeanwhile() {
        UUID waiting = imported("%s,XC,86.5\n%s,XC,缺考\n".formatted(ticket, otherTicket));
        sheet(waiting).expectBody().jsonPath("$.papers[0].corrections").isEqualTo(0);

        UUID first = imported("%s,XC,68.5\n".formatted(ticket));
        release(first, releaser).expectStatus().isOk();

        Awaitility.await()
                .untilAsserted(() -> sheet(waiting)
                        .expectBody()
                        .jsonPath("$.papers[0].corrections")
                        .isEqualTo(1));
        release(waiting, releaser).expectStatus().isOk();
        sheet(first).expectBody().jsonPath("$.papers[0].corrections").isEqualTo(0);
        sheet(waiting).expectBody().jsonPath("$.papers[0].mean").isEqualTo(86.5);
    }

    @Test
    void nothingOfAFaultyFileIsTaken() {
        importSheet(
                        importer,
                        "%s,XC,68.5\n%s,XC,101,9\n00012345678901234567,XC,1\n%s,YY,1\n"
                                .formatted(ticket, otherTicket, ticket))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(3)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/lines/3")
                .jsonPath("$.errors[1].code")
                .isEqualTo("score-file.not-a-ticket-number")
                .jsonPath("$.errors[2].message")
                .isEqualTo("第 5 行：这场考试没有这个科目。");
        sheets().expectBody().jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void oneFileIsTakenInAtATime() {
        ImportScores.Upload whileAnotherComes = file -> {
            importSheet(importer, ticket + ",XC,68.5\n")
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals("Retry-After", "30")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:keju:problem:score.import-busy");
            throw new IOException("the connection was lost");
        };
        assertThatIOException()
                .isThrownBy(() -> imports.run(examId, whileAnotherComes, new StaffMember(releaser, "李四")));

        imported(ticket + ",XC,68.5\n");
    }

    @Test
    void numbersOfOtherExamsAreUnknown() {
        UUID otherExam = anExamWithSeats(1);
        Told.Candidate stranger = completed(otherExam, 1).getFirst();
        arrange(otherExam, "1").expectStatus().isOk();

        importSheet(importer, awaitSeat(stranger).ticketNumber() + ",XC,1\n")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("score-file.ticket-unknown");
    }

    @Test
    void aDiscardedSheetCannotBeReleased() {
        UUID sheetId = imported(ticket + ",XC,68.5\n");
        http.delete()
                .uri("/api/scores/{examId}/sheets/{sheetId}", examId, sheetId)
                .headers(headers -> headers.setBearerAuth(staff(importer)))
                .exchange()
                .expectStatus()
                .isNoContent();

        release(sheetId, releaser)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:score.sheet-closed");
        sheet(sheetId)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("DISCARDED")
                .jsonPath("$.discardedBy")
                .isEqualTo("工作人员")
                .jsonPath("$.discardedAt")
                .exists()
                .jsonPath("$.papers[0].papers")
                .isEqualTo(1);
    }

    @Test
    void aSheetIsFoundInItsExamOnlyAndByAdministratorsOnly() {
        UUID sheetId = imported(ticket + ",XC,68.5\n");
        get("/api/scores/{examId}/sheets/{sheetId}", staff(releaser), anExam(), sheetId)
                .expectStatus()
                .isNotFound();
        get("/api/scores/{examId}/sheets/{sheetId}", tokens.staff(releaser, "REVIEWER"), examId, sheetId)
                .expectStatus()
                .isForbidden();
        get("/api/tickets/{applicationId}/score", staff(releaser), candidate.applicationId())
                .expectStatus()
                .isForbidden();
    }

    private UUID imported(String lines) {
        Map<?, ?> sheet = importSheet(importer, lines)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        assertThat(sheet).isNotNull();
        return UUID.fromString(String.valueOf(sheet.get("id")));
    }

    private RestTestClient.ResponseSpec importSheet(UUID who, String lines) {
        MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add(
                "file",
                new ByteArrayResource(("ticket_number,subject,score\n" + lines).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "scores.csv";
                    }
                });
        return http.post()
                .uri("/api/scores/{examId}/sheets", examId)
                .headers(headers -> headers.setBearerAuth(staff(who)))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec release(UUID sheetId, UUID who) {
        return http.post()
                .uri("/api/scores/{examId}/sheets/{sheetId}/release", examId, sheetId)
                .headers(headers -> headers.setBearerAuth(staff(who)))
                .exchange();
    }

    private RestTestClient.ResponseSpec sheet(UUID sheetId) {
        return get("/api/scores/{examId}/sheets/{sheetId}", staff(releaser), examId, sheetId);
    }

    private RestTestClient.ResponseSpec sheets() {
        return get("/api/scores/{examId}/sheets", staff(releaser), examId);
    }

    private RestTestClient.ResponseSpec score(Told.Candidate of) {
        return score(of.applicationId(), of.accountId());
    }

    private RestTestClient.ResponseSpec score(UUID applicationId, UUID accountId) {
        return get("/api/tickets/{applicationId}/score", tokens.candidate(accountId), applicationId);
    }

    private RestTestClient.ResponseSpec get(String uri, String token, Object... ids) {
        return http.get()
                .uri(uri, ids)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private String staff(UUID id) {
        return tokens.staff(id, "EXAM_ADMINISTRATOR");
    }
}
