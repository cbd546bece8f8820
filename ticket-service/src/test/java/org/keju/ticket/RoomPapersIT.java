package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.ticket.pdf.TicketCodes;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a test site prints before the day. */
@Tag("row-98")
class RoomPapersIT extends RunningTicketService {

    private UUID examId;
    private List<Told.Candidate> candidates;
    private String siteId;
    private String roomId;

    @BeforeEach
    void aRoomIsFilled() {
        examId = anExamWithSeats(30);
        candidates = completed(examId, 26);
        arrange(examId, "1").expectStatus().isOk();
        candidates.forEach(this::awaitSeat);
        siteId = json("/api/seating/{examId}/sites", examId)
                .path(0)
                .path("siteId")
                .asString();
        roomId = json("/api/seating/{examId}/sites/{siteId}", examId, siteId)
                .path("rooms")
                .path(0)
                .path("roomId")
                .asString();
    }

    @Test
    void aSiteShowsHowItsRoomsAreFilled() {
        get("/api/seating/{examId}/sites", examId)
                .expectBody()
                .jsonPath("$[0].name")
                .isEqualTo("上海示范中学")
                .jsonPath("$[0].cityCode")
                .isEqualTo("310000")
                .jsonPath("$[0].cityName.en")
                .isEqualTo("Shanghai")
                .jsonPath("$[0].rooms")
                .isEqualTo(1)
                .jsonPath("$[0].seats")
                .isEqualTo(30);
        get("/api/seating/{examId}/sites/{siteId}", examId, siteId)
                .expectBody()
                .jsonPath("$.rooms[0].seats")
                .isEqualTo(30)
                .jsonPath("$.rooms[0].seated")
                .isEqualTo(26)
                .jsonPath("$.rooms[0].firstTicket")
                .exists();
    }

    @Test
    void theListAtTheEntranceNamesNumbersAndNobody() throws Exception {
        String text = TicketCodes.text(pdf("/api/seating/{examId}/sites/{siteId}/room-list.pdf", siteId));

        assertThat(text).contains("305教室 26").contains("准考证号").doesNotContain(Told.NAME);
    }

    @Test
    void everybodyHasALabelAndALineToSign() throws Exception {
        String labels = TicketCodes.text(pdf("/api/seating/{examId}/rooms/{roomId}/desk-labels.pdf", roomId));
        String attendance = TicketCodes.text(pdf("/api/seating/{examId}/rooms/{roomId}/attendance.pdf", roomId));

        for (Told.Candidate candidate : candidates) {
            String number = awaitSeat(candidate).ticketNumber().replaceAll("(.{4})(?!$)", "$1 ");
            assertThat(labels).contains(number);
            assertThat(attendance).contains(number);
        }
        assertThat(labels).contains(Told.NAME);
        assertThat(attendance).contains("行政职业能力测验").contains("应到 26");
    }

    @Test
    void aRoomIsFoundInItsExamOnlyAndByAdministratorsOnly() {
        UUID otherExam = anExam();
        get("/api/seating/{examId}/rooms/{roomId}/attendance.pdf", otherExam, roomId)
                .expectStatus()
                .isNotFound();
        get("/api/seating/{examId}/sites/{siteId}", otherExam, siteId)
                .expectStatus()
                .isNotFound();
        get("/api/seating/{examId}/sites/{siteId}/room-list.pdf", otherExam, siteId)
                .expectStatus()
                .isNotFound();
        get("/api/seating/{examId}/rooms/{roomId}/desk-labels.pdf", examId, "not-an-id")
                .expectStatus()
                .isBadRequest();
        http.get()
                .uri("/api/seating/{examId}/rooms/{roomId}/attendance.pdf", examId, roomId)
                .headers(headers -> headers.setBearerAuth(tokens.staff(UUID.randomUUID(), "REVIEWER")))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private byte[] pdf(String uri, String id) {
        byte[] pdf = get(uri, examId, id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        assertThat(pdf).isNotNull();
        return pdf;
    }

    private JsonNode json(String uri, Object... ids) {
        return JsonMapper.shared().readTree(body(get(uri, ids)));
    }

    private RestTestClient.ResponseSpec get(String uri, Object... ids) {
        return http.get()
                .uri(uri, ids)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .exchange();
    }
}
