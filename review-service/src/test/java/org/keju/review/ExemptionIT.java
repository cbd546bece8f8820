package org.keju.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keju.review.ExemptionScene.CASES;
import static org.keju.review.ExemptionScene.document;
import static org.keju.review.ExemptionScene.picture;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ExemptionWithdrawn;
import org.keju.events.review.ExemptionGranted;
import org.keju.events.review.ExemptionRefused;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.keju.review.application.PurgeEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A request for exemption from the candidate's evidence to the officer's decision. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Tag("row-86")
class ExemptionIT {

    private static final String REFUSAL = """
            {"reasons": ["expired"], "note": "请提供有效期内的低保证"}""";

    private final ExemptionScene scene;
    private final EventProbe probe;
    private final TestTokens tokens;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final PurgeEvidence purge;

    ExemptionIT(
            RestTestClient http,
            TestTokens tokens,
            EventProbe probe,
            JdbcClient jdbc,
            TestClock clock,
            PurgeEvidence purge) {
        this.scene = new ExemptionScene(http, tokens, probe, jdbc);
        this.probe = probe;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clock = clock;
        this.purge = purge;
    }

    @BeforeEach
    void somebodyAsks() {
        scene.client.emptyQueue();
        scene.client.publishExam();
        scene.asked(1);
    }

    @Test
    void isGrantedOnItsEvidence() {
        scene.exemption().expectBody().jsonPath("$.state").isEqualTo("EVIDENCE_MISSING");
        scene.client
                .get(CASES, scene.officer)
                .expectBody()
                .jsonPath("$.waiting")
                .isEqualTo(0);
        byte[] picture = picture();
        UUID evidence = scene.added(picture);

        scene.exemption()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WAITING")
                .jsonPath("$.ground.text.zh")
                .isEqualTo("低保家庭")
                .jsonPath("$.evidence[0].type")
                .isEqualTo("PNG");
        UUID caseId = scene.claimed();
        scene.client
                .get(CASES + "/" + caseId + "/evidence/" + evidence, scene.officer)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/png")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; sandbox")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody(byte[].class)
                .isEqualTo(picture);
        scene.decide(caseId, "approval", null).expectStatus().isOk();

        ExemptionGranted event = probe.await(
                ExemptionGranted.class, granted -> granted.applicationId().equals(scene.applicationId));
        assertThat(event.request()).isEqualTo(1);
        scene.exemption()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("GRANTED")
                .jsonPath("$.changeable")
                .isEqualTo(false);
        assertThat(scene.client.trailOf(caseId))
                .containsExactly("EVIDENCE_ADDED", "CLAIMED", "EVIDENCE_VIEWED", "APPROVED");
    }

    @Test
    void isRefusedForReasonsOfTheCatalogueAndMayBeAskedAgain() {
        scene.added(document("<< /Type /Catalog >>"));
        UUID caseId = scene.claimed();
        scene.decide(caseId, "rejection", "{\"reasons\": [\"looks\"]}")
                .expectStatus()
                .isEqualTo(422);
        scene.decide(caseId, "rejection", REFUSAL).expectStatus().isOk();

        ExemptionRefused event = probe.await(
                ExemptionRefused.class, refused -> refused.applicationId().equals(scene.applicationId));
        assertThat(event.reasons()).containsExactly("expired");
        scene.exemption()
                .expectBody()
                .jsonPath("$.reasons[0].text.en")
                .isEqualTo("The proof has expired")
                .jsonPath("$.note")
                .isEqualTo("请提供有效期内的低保证");

        scene.asked(2);
        scene.exemption()
                .expectBody()
                .jsonPath("$.request")
                .isEqualTo(2)
                .jsonPath("$.evidence")
                .isEmpty();
        scene.decide(caseId, "undo", "{\"reason\": \"看错了\"}").expectStatus().isEqualTo(409);
    }

    @Test
    void isDecidedAnewWhenTheOfficerWasWrong() {
        scene.added(picture());
        UUID caseId = scene.claimed();
        scene.decide(caseId, "rejection", REFUSAL).expectStatus().isOk();

        scene.decide(caseId, "undo", "{\"reason\": \"看错了有效期\"}").expectStatus().isOk();
        scene.decide(caseId, "approval", null).expectStatus().isOk();

        probe.await(ExemptionGranted.class, granted -> granted.applicationId().equals(scene.applicationId));
    }

    @Test
    void isNotTakenBackOnceGranted() {
        scene.added(picture());
        UUID caseId = scene.claimed();
        scene.decide(caseId, "approval", null).expectStatus().isOk();

        scene.client
                .get(CASES + "/decisions", scene.officer)
                .expectBody()
                .jsonPath("$[0].caseId")
                .isEqualTo(caseId.toString())
                .jsonPath("$[0].undoable")
                .isEqualTo(false);
        scene.decide(caseId, "undo", "{\"reason\": \"看错了有效期\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:review.too-late-to-undo");
    }

    @Test
    @Tag("row-85")
    void isDecidedByTheOriginalsAtTheCounter() {
        scene.client
                .post(CASES + "/counter-claims", scene.officer, "{\"applicationNumber\": \"2026999\"}")
                .expectStatus()
                .isNotFound();

        scene.claimAtCounter()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.candidateName")
                .isEqualTo(ReviewClient.CANDIDATE_NAME);
        UUID caseId = caseIdOf(1);
        scene.decide(caseId, "approval", null).expectStatus().isOk();

        probe.await(ExemptionGranted.class, granted -> granted.applicationId().equals(scene.applicationId));
    }

    @Test
    void isPutAwayWhenTheCandidateTakesItBack() {
        scene.added(picture());

        probe.send(new ExemptionWithdrawn(
                scene.applicationId, scene.client.examId(), scene.accountId, 1, ExemptionScene.ASKED_AT));

        await().until(() -> scene.client.stateOf(scene.applicationId, 1).equals("CLOSED"));
        scene.add(picture(), scene.candidate).expectStatus().isEqualTo(409);
        scene.client.post(CASES + "/claims", scene.officer, null).expectStatus().isNoContent();
    }

    @Test
    void takesOnlyWhatAnOfficerCanLookAtWithoutDanger() {
        for (byte[] content : List.of(
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII),
                document("<< /S /JavaScript /JS (app.alert(1)) >>"),
                new byte[0],
                new byte[5 * 1024 * 1024 + 1])) {
            scene.add(content, scene.candidate)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("/file");
        }
        scene.exemption().expectBody().jsonPath("$.state").isEqualTo("EVIDENCE_MISSING");
    }

    @Test
    void offersDocumentsForDownloadAlone() {
        UUID evidence = scene.added(document("<< /Type /Catalog >>"));

        scene.client
                .get(evidencePath(evidence), scene.candidate)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"evidence.pdf\"");
    }

    @Test
    void isChangedUntilAnOfficerLooksAtIt() {
        UUID first = scene.added(picture());
        scene.added(picture());
        scene.remove(first)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.evidence.length()")
                .isEqualTo(1);
        scene.remove(first).expectStatus().isNotFound();
        assertThat(contentsOf(first)).isZero();

        scene.claimed();
        scene.add(picture(), scene.candidate)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:review.evidence-fixed");
    }

    @Test
    void takesAFileThatIsSentAgainForTheOneItHas() {
        byte[] picture = picture();
        UUID first = scene.added(picture);

        assertThat(scene.added(picture)).isEqualTo(first);
        scene.exemption().expectBody().jsonPath("$.evidence.length()").isEqualTo(1);
    }

    @Test
    void restsEncrypted() {
        byte[] secret = document("<< /Title (minimum living allowance) >>");
        UUID evidence = scene.added(secret);

        byte[] stored = jdbc.sql("select content from evidence_content where id = ?")
                .param(UuidBytes.of(evidence))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "allowance");
    }

    @Test
    void isForgottenLongAfterTheDecision() {
        UUID decided = scene.added(picture());
        scene.decide(scene.claimed(), "approval", null).expectStatus().isOk();

        clock.advance(Duration.ofDays(179));
        purge.run();
        assertThat(contentsOf(decided)).isEqualTo(1);

        clock.advance(Duration.ofDays(2));
        purge.run();
        assertThat(contentsOf(decided)).isZero();
        assertThat(scene.client.stateOf(scene.applicationId, 1)).isEqualTo("APPROVED");
    }

    @Test
    void isKeptWhileARequestThatCameBackWaits() {
        UUID evidence = scene.added(picture());
        probe.send(new ExemptionWithdrawn(
                scene.applicationId, scene.client.examId(), scene.accountId, 1, ExemptionScene.ASKED_AT));
        await().until(() -> scene.client.stateOf(scene.applicationId, 1).equals("CLOSED"));
        scene.asked(1);
        await().until(() -> scene.client.stateOf(scene.applicationId, 1).equals("OPEN"));

        clock.advance(Duration.ofDays(200));
        purge.run();

        assertThat(contentsOf(evidence)).isEqualTo(1);
    }

    @Test
    void isNobodyElses() {
        UUID evidence = scene.added(picture());
        String other = "Bearer " + tokens.candidate(Ids.next());

        scene.client
                .get("/api/reviews/exemptions/" + scene.applicationId, other)
                .expectStatus()
                .isNotFound();
        scene.client.get(evidencePath(evidence), other).expectStatus().isNotFound();
        scene.add(picture(), other).expectStatus().isNotFound();
        scene.client.get(CASES, scene.candidate).expectStatus().isForbidden();
        scene.client.get(CASES, scene.client.reviewer()).expectStatus().isForbidden();
        scene.client.view(caseIdOf(1), scene.client.reviewer()).expectStatus().isNotFound();
        scene.client
                .get(CASES + "/" + caseIdOf(1) + "/evidence/" + evidence, scene.officer)
                .expectStatus()
                .isEqualTo(409);
    }

    private String evidencePath(UUID evidence) {
        return "/api/reviews/exemptions/" + scene.applicationId + "/evidence/" + evidence;
    }

    private int contentsOf(UUID evidence) {
        return jdbc.sql("select count(*) from evidence_content where id = ?")
                .param(UuidBytes.of(evidence))
                .query(Integer.class)
                .single();
    }

    private UUID caseIdOf(int request) {
        return jdbc.sql("select id from review_case where application_id = ? and submission = ?")
                .param(UuidBytes.of(scene.applicationId))
                .param(request)
                .query((row, number) -> UuidBytes.toUuid(row.getBytes("id")))
                .single();
    }
}
