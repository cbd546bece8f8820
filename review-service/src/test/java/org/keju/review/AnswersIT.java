package org.keju.review;

import static org.keju.review.ReviewClient.AGENCY;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a candidate answered, in the language of whoever judges it. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnswersIT {

    private final ReviewClient client;
    private final JdbcClient jdbc;
    private final EncryptedColumns columns;
    private final String reviewer;

    AnswersIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc, EncryptedColumns columns) {
        this.client = new ReviewClient(http, tokens, probe, jdbc);
        this.jdbc = jdbc;
        this.columns = columns;
        this.reviewer = client.reviewer();
    }

    @BeforeEach
    void anExamIsPublished() {
        client.emptyQueue();
        client.publishExam();
    }

    @Test
    void areChosenInBothLanguagesOrWrittenInOne() {
        client.requested(1, AGENCY, null);

        client.claim(reviewer)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.answers[0].choice.zh")
                .isEqualTo("大学本科")
                .jsonPath("$.answers[0].choice.en")
                .isEqualTo("Undergraduate")
                .jsonPath("$.answers[1].value")
                .isEqualTo("云江大学")
                .jsonPath("$.answers[1].choice")
                .isEmpty();
    }

    @Test
    void areStillShownWhereTheyWereKeptInOneLanguage() {
        client.requested(1, AGENCY, null);
        UUID caseId = Objects.requireNonNull(client.claimed(reviewer));
        keepAsBefore(caseId, """
                {"candidateName": "李𬭎军", "answers": [
                  {"field": "degree", "label": {"zh": "学历", "en": "Degree"}, "value": "大学本科"}]}""");

        client.view(caseId, reviewer)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.answers[0].value")
                .isEqualTo("大学本科")
                .jsonPath("$.answers[0].choice")
                .isEmpty();
    }

    private void keepAsBefore(UUID caseId, String file) {
        jdbc.sql("update review_case set candidate_file = ? where id = ?")
                .param(columns.column("review_case", "id", "candidate_file").encrypt(file))
                .param(UuidBytes.of(caseId))
                .update();
    }
}
