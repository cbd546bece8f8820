package org.keju.kit.testing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.keju.events.EventName;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** An event that cannot be handled stops its own key and no other, and people can bring it back. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeadLettersIT {

    private static final Instant FIRST = Instant.ofEpochSecond(1_000_001);
    private static final Instant SECOND = Instant.ofEpochSecond(1_000_002);
    private static final Instant THIRD = Instant.ofEpochSecond(1_000_003);
    private static final byte[] UNREADABLE = "{\"accountId\": 7".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> DEED = Map.of("by", "operator", "reason", "the defect is mended");

    private final EventProbe probe;
    private final Effects effects;
    private final RestTestClient http;
    private final TestTokens tokens;
    private final JdbcClient jdbc;

    DeadLettersIT(EventProbe probe, Effects effects, RestTestClient http, TestTokens tokens, JdbcClient jdbc) {
        this.probe = probe;
        this.effects = effects;
        this.http = http;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @Test
    void aKeyThatMetADefectWaitsAndIsReplayedInOrder() {
        UUID subject = Ids.next();
        effects.failAt(SECOND);
        for (Instant time : List.of(FIRST, SECOND, THIRD)) {
            probe.send(new AccountRegistered(subject, time));
        }
        String parked = awaitParked(subject, 2);
        assertThat(effects.of(subject)).containsExactly(FIRST);
        assertThat(letter(subject, "keju_cause")).isEqualTo(IllegalStateException.class.getName());
        assertThat(letter(subject, "keju_place")).startsWith(Effects.class.getName());
        assertThat(lettersOf(subject).getFirst().headers())
                .noneSatisfy(header -> assertThat(new String(header.value(), StandardCharsets.UTF_8))
                        .contains("quotes"));

        replay(parked).jsonPath("$.replayed").isEqualTo(0).jsonPath("$.waiting").isEqualTo(2);
        effects.succeedAt(SECOND);
        replay(parked).jsonPath("$.replayed").isEqualTo(2).jsonPath("$.waiting").isEqualTo(0);

        assertThat(effects.of(subject)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(deeds(parked)).containsExactly("FAILED_AGAIN", "REPLAYED", "REPLAYED");
        probe.send(new AccountRegistered(subject, FIRST));
        await().until(() -> effects.of(subject).size() == 4);
    }

    @Test
    void aServiceWithAParkedKeyIsUpAndSaysSo() {
        UUID subject = Ids.next();
        sendUnreadable(Ids.next(), subject);
        awaitParked(subject, 1);
        http.get().uri("/actuator/health").exchange().expectStatus().isOk();
        http.get()
                .uri("/actuator/info")
                .exchange()
                .expectBody()
                .jsonPath("$.deadLetters.parkedKeys")
                .isNotEmpty();
        http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics)
                        .containsPattern("keju_inbox_parked_keys\\{[^}]*} [1-9]")
                        .contains("keju_inbox_parked_events", "keju_inbox_parked_oldest_seconds", "keju_outbox_held"));
    }

    @Test
    void whatCannotBeReadStopsItsKeyAndNoOther() {
        UUID subject = Ids.next();
        UUID neighbour = Ids.next();
        sendUnreadable(Ids.next(), subject);
        probe.send(new AccountRegistered(subject, FIRST));
        probe.send(new AccountRegistered(neighbour, FIRST));
        awaitParked(subject, 2);
        await().until(() -> effects.of(neighbour).equals(List.of(FIRST)));
        assertThat(effects.of(subject)).isEmpty();
    }

    @Test
    void anEventThatIsGivenUpStaysOnRecordAndTheOthersGoOn() {
        UUID subject = Ids.next();
        UUID poison = Ids.next();
        sendUnreadable(poison, subject);
        probe.send(new AccountRegistered(subject, FIRST));
        String parked = awaitParked(subject, 2);

        request(HttpMethod.POST, "/" + parked + "/events/" + poison + "/drop", DEED)
                .expectStatus()
                .isNoContent();
        replay(parked).jsonPath("$.replayed").isEqualTo(1);

        assertThat(effects.of(subject)).containsExactly(FIRST);
        assertThat(deeds(parked)).containsExactly("DROPPED", "REPLAYED");
        probe.send(poison, new AccountRegistered(subject, SECOND));
        probe.send(new AccountRegistered(subject, THIRD));
        await().until(() -> effects.of(subject).equals(List.of(FIRST, THIRD)));
    }

    @Test
    void aBodyCanBeSeenAndMendedByWhoeverSaysWhy() {
        UUID subject = Ids.next();
        UUID poison = Ids.next();
        sendUnreadable(poison, subject);
        String parked = awaitParked(subject, 1);
        String event = "/" + parked + "/events/" + poison;

        request(HttpMethod.POST, event + "/disclosure", DEED)
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .value(body -> assertThat(body).isEqualTo(UNREADABLE));
        request(HttpMethod.PUT, event + "/body", mending(Map.of("accountId", 7)))
                .expectStatus()
                .isEqualTo(422);
        request(HttpMethod.PUT, event + "/body", mending(Map.of("accountId", subject, "registeredAt", FIRST)))
                .expectStatus()
                .isNoContent();
        replay(parked).jsonPath("$.replayed").isEqualTo(1);

        assertThat(effects.of(subject)).containsExactly(FIRST);
        assertThat(deeds(parked)).containsExactly("DISCLOSED", "MENDED", "REPLAYED");
    }

    @Test
    void nothingIsDoneWithoutAReasonOrForWhoeverIsNoService() {
        request(HttpMethod.POST, "/" + Ids.next() + "/replay", Map.of("by", "operator", "reason", " "))
                .expectStatus()
                .isBadRequest();
        request(HttpMethod.POST, "/" + Ids.next() + "/replay", DEED)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:dead-letters.not-parked");
        http.get()
                .uri("/internal/dead-letters")
                .header("Authorization", "Bearer " + tokens.staff(Ids.next(), "EXAM_ADMINISTRATOR"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private void sendUnreadable(UUID eventId, UUID subject) {
        probe.sendRaw(
                eventId, EventName.Names.of(AccountRegistered.class), Topics.IDENTITY, subject.toString(), UNREADABLE);
    }

    /** Gives the id under which the key is parked. */
    private String awaitParked(UUID subject, int waiting) {
        await().until(() ->
                parked(subject).stream().anyMatch(key -> key.get("waiting").equals(waiting)));
        return String.valueOf(parked(subject).getFirst().get("id"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> parked(UUID subject) {
        List<Map<String, Object>> all = request(HttpMethod.GET, "", Map.of())
                .expectStatus()
                .isOk()
                .expectBody(List.class)
                .returnResult()
                .getResponseBody();
        return all.stream()
                .filter(key -> key.get("key").equals(subject.toString()))
                .toList();
    }

    private RestTestClient.BodyContentSpec replay(String parked) {
        return request(HttpMethod.POST, "/" + parked + "/replay", DEED)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private RestTestClient.ResponseSpec request(HttpMethod method, String path, Object body) {
        return http.method(method)
                .uri("/internal/dead-letters" + path)
                .header("Authorization", "Bearer " + tokens.staff(Ids.next(), "SERVICE"))
                .body(body)
                .exchange();
    }

    private static Map<String, Object> mending(Map<String, ?> body) {
        return Map.of("by", "operator", "reason", "the sender was mended", "body", body);
    }

    private List<ConsumerRecord<String, byte[]>> lettersOf(UUID subject) {
        return probe.records(Topics.IDENTITY + Topics.DEAD_LETTER_SUFFIX).stream()
                .filter(letter -> letter.key().equals(subject.toString()))
                .toList();
    }

    private String letter(UUID subject, String header) {
        await().until(() -> !lettersOf(subject).isEmpty());
        return new String(
                lettersOf(subject).getFirst().headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private List<String> deeds(String parked) {
        return jdbc.sql("select action from dead_letter_action where hex(parked_key) = ? order by id")
                .param(parked.replace("-", ""))
                .query(String.class)
                .list();
    }
}
