package org.keju.ticket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.ticket.SeatAssigned;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.ticket.photos.PhotoServiceDouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The whole service on real servers, and the people and services around it. All its tests share one application context. */
@KejuIntegrationTest
abstract class RunningTicketService {

    static final PhotoServiceDouble PHOTOS = new PhotoServiceDouble();

    /** The beginning of the tests, well before any ticket window. */
    static final Instant BEFORE = Instant.parse("2026-11-10T02:00:00Z");

    static final Instant OPENS = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-11-29T09:00:00Z");

    private static final byte[] SIGNING_KEY = {
        0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20, 1, 2, 3, 4, 5,
        6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32
    };

    @Autowired
    RestTestClient http;

    @Autowired
    TestTokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    EventProbe probe;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("keju.ticket.photo-url", PHOTOS::url);
        registry.add("keju.tokens.identity-url", PHOTOS::url);
        registry.add("keju.blobs.data", () -> "target/test-data");
        registry.add("keju.ticket.signing-key", () -> Base64.getEncoder().encodeToString(SIGNING_KEY));
        registry.add("keju.ticket.demo", () -> "true");
    }

    @BeforeEach
    void startBeforeTheWindow() {
        clock.moveTo(BEFORE);
        PHOTOS.failsNext(0);
    }

    /** An exam that has been published and has one room of so many seats in Shanghai. */
    UUID anExamWithSeats(int seats) {
        UUID examId = anExam();
        importSites(examId, Told.oneRoom(seats)).expectStatus().isOk();
        return examId;
    }

    /** An exam that has been published. */
    UUID anExam() {
        UUID examId = UUID.randomUUID();
        probe.send(Told.examPublished(examId, "exam-" + examId));
        awaitExam(examId);
        return examId;
    }

    void awaitExam(UUID examId) {
        Awaitility.await()
                .until(() -> seating(examId).returnResult().getStatus().value() == 200);
    }

    /** Completes so many applications and waits until they have arrived here. */
    List<Told.Candidate> completed(UUID examId, int count) {
        return completed(examId, count, Told.Candidate::completed);
    }

    /** The same, where their applications say other things. */
    List<Told.Candidate> completed(UUID examId, int count, Function<Told.Candidate, ApplicationCompleted> application) {
        long before = waitingOrSeated(examId);
        List<Told.Candidate> candidates = Told.candidates(examId, count);
        candidates.forEach(candidate -> {
            PHOTOS.has(candidate.photoId(), Told.PHOTO);
            probe.send(application.apply(candidate));
        });
        Awaitility.await().until(() -> waitingOrSeated(examId) == before + count);
        return candidates;
    }

    void awaitTakingPart(UUID examId, int count) {
        Awaitility.await().until(() -> waitingOrSeated(examId) == count);
    }

    SeatAssigned awaitSeat(Told.Candidate candidate) {
        return probe.await(SeatAssigned.class, event -> event.applicationId().equals(candidate.applicationId()));
    }

    RestTestClient.ResponseSpec importSites(UUID examId, String file) {
        MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add("file", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "sites.csv";
            }
        });
        return http.put()
                .uri("/api/seating/{examId}/sites", examId)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .exchange();
    }

    RestTestClient.ResponseSpec arrange(UUID examId, @Nullable String seed) {
        return arrange(examId, seed == null ? Map.of() : Map.of("seed", seed));
    }

    RestTestClient.ResponseSpec arrangeAnew(UUID examId, String seed) {
        return arrange(examId, Map.of("seed", seed, "startOver", true));
    }

    private RestTestClient.ResponseSpec arrange(UUID examId, Map<String, Object> request) {
        return http.post()
                .uri("/api/seating/{examId}/arrangement", examId)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange();
    }

    RestTestClient.ResponseSpec seating(UUID examId) {
        return http.get()
                .uri("/api/seating/{examId}", examId)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .exchange();
    }

    RestTestClient.ResponseSpec ticket(UUID applicationId, UUID accountId) {
        return http.get()
                .uri("/api/tickets/{applicationId}", applicationId)
                .headers(headers -> headers.setBearerAuth(tokens.candidate(accountId)))
                .exchange();
    }

    RestTestClient.ResponseSpec ticketPdf(UUID applicationId, UUID accountId) {
        return http.get()
                .uri("/api/tickets/{applicationId}/ticket.pdf", applicationId)
                .headers(headers -> headers.setBearerAuth(tokens.candidate(accountId)))
                .exchange();
    }

    /** Waits until the ticket could be printed if the window were open. */
    void awaitPrintable(Told.Candidate candidate) {
        Awaitility.await()
                .until(() -> body(ticket(candidate.applicationId(), candidate.accountId()))
                        .contains("\"printable\":true"));
    }

    static String body(RestTestClient.ResponseSpec response) {
        byte[] body = response.expectBody().returnResult().getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    String administrator() {
        return tokens.staff(UUID.randomUUID(), "EXAM_ADMINISTRATOR");
    }

    private long waitingOrSeated(UUID examId) {
        Map<?, ?> seating = seating(examId).expectBody(Map.class).returnResult().getResponseBody();
        return seating == null || !(seating.get("completed") instanceof Number completed) ? -1 : completed.longValue();
    }
}
