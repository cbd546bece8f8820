package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.PhotoAuditor;
import org.keju.acceptance.actor.Reviewer;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/**
 * The central exam of 2022 with its real table of positions, in its own time: applications in October 2021, photo and fee in
 * November, tickets before the exam on the 28th.
 */
@ExtendWith(Keju.class)
class WholeWayOnTheRealTableOf2022IT {

    private static final Path TABLE = Path.of("../../shared/data/positions/guokao-2022.xlsx");
    private static final Path DEFINITION = Path.of("../application-service/src/main/resources/exams/guokao-2022.yaml");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String SITES = """
            city_code,site_code,site_name,address,room_code,room_name,seats,accessible
            310000,001,示例中学,示例路1号,001,101教室,30,no
            110000,001,示例中学,示例路2号,001,101教室,30,no
            500000,001,示例中学,示例路3号,001,101教室,30,no
            """;

    private final ApplicationUnderTest keju;

    WholeWayOnTheRealTableOf2022IT(ApplicationUnderTest keju) {
        this.keju = keju;
    }

    @BeforeEach
    void goBackToTheAutumnOf2021() {
        assumeTrue(
                Files.exists(TABLE),
                "the table of 2022 is not at " + TABLE.toAbsolutePath().normalize());
        itIs("2021-10-14T09:00");
    }

    @AfterEach
    void returnToThePresent() {
        keju.returnToThePresent();
    }

    @Test
    @Tag("row-36")
    @Tag("row-92")
    @Tag("row-93")
    @Tag("row-94")
    void aCandidateGoesTheWholeWayInItsOwnTime() throws IOException {
        Administrator administrator = new Administrator(keju);
        String exam = administrator.definesAnExam(Files.readString(DEFINITION));
        byte[] table = Files.readAllBytes(TABLE);
        JsonNode preview = administrator.previewsPositions(exam, "guokao-2022.xlsx", table);
        assertThat(preview.path("addedCount").asInt()).isEqualTo(16_745);
        JsonNode report = administrator.importsPositions(exam, "guokao-2022.xlsx", table);
        assertThat(report.path("problems")).isEmpty();
        assertThat(report.path("imported").asInt()).isEqualTo(16_745);
        administrator.publishes(exam);
        administrator.importsSites(exam, SITES);

        Candidate candidate = new Candidate(keju, "欧阳𠮷");
        candidate.registers();
        candidate.logsIn();
        candidate.startsAnApplicationFor(exam);
        assertThat(candidate.step("COMMITMENT").path("status").asString()).isEqualTo("LOCKED");

        itIs("2021-10-15T08:00");
        candidate.logsIn();
        candidate.acceptsEveryPledge();
        candidate.fillsInTheForm();
        JsonNode position =
                administrator.positions(exam, "q=海关&size=1").path("items").get(0);
        candidate.chooses(position.path("key").asString()).ok();
        candidate.submits().ok();
        candidate.sees("PHOTO", "LOCKED");

        Reviewer reviewer = new Reviewer(keju, "reviewer1");
        reviewer.approves(Steps.next(reviewer::claims));
        candidate.sees("QUALIFICATION", "DONE");
        candidate.sees("PHOTO", "LOCKED");

        itIs("2021-11-01T00:00");
        candidate.logsIn();
        candidate.sees("PHOTO", "OPEN");
        Steps.eventually(() -> candidate.uploadsAPhoto());
        candidate.confirmsThePhoto();
        PhotoAuditor auditor = new PhotoAuditor(keju, "auditor1");
        auditor.approves(Steps.next(auditor::claims));
        candidate.sees("FEE", "OPEN");
        Steps.eventually(() -> candidate.paysByAlipay());
        candidate.sees("FEE", "DONE");

        administrator.comesBack();
        administrator.arrangesTheSeatsOf(exam, 1);
        candidate.sees("SEAT", "DONE");
        candidate.sees("TICKET", "LOCKED");
        assertThat(candidate.asksForTheTicket().status()).isBetween(400, 499);

        itIs("2021-11-22T00:00");
        candidate.logsIn();
        candidate.sees("TICKET", "OPEN");
        assertThat(Steps.eventually(() -> candidate.downloadsTheTicket())).hasSizeGreaterThan(10_000);
    }

    private void itIs(String beijingTime) {
        keju.moveClockTo(
                LocalDateTime.parse(beijingTime).plusSeconds(1).atZone(BEIJING).toInstant());
    }
}
