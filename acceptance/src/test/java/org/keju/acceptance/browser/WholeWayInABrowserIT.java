package org.keju.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Identity;
import org.keju.acceptance.actor.StaffPasswords;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;

/** From registration to the downloaded ticket by clicking; the auditor and the reviewer click too. */
@ExtendWith(Keju.class)
@Tag("row-89")
class WholeWayInABrowserIT {

    private static final String CHINESE = "zh-CN";

    private final ApplicationUnderTest keju;
    private final Pictures pictures = new Pictures();
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init") // the browser is opened before each test
    WholeWayInABrowserIT(ApplicationUnderTest keju) {
        this.keju = keju;
    }

    @BeforeEach
    void openTheBrowser() {
        var executable = Chromium.installed();
        assumeTrue(executable.isPresent(), "Chromium is not installed");
        chromium = new Chromium(executable.orElseThrow());
    }

    @AfterEach
    void closeTheBrowser() {
        if (Chromium.installed().isPresent()) {
            chromium.close();
        }
    }

    @Test
    void fromRegistrationToTheTicketByClicking() throws IOException {
        Administrator administrator = new Administrator(keju);
        String exam = administrator.exam("demo-2026");
        int completedBefore = administrator.seating(exam).path("completed").asInt();
        CandidateWindow candidate =
                new CandidateWindow(chromium.window(CHINESE), keju.address(), Identity.named("欧阳𠮷安"), pictures);

        try {
            goTheWholeWay(candidate, administrator, exam, completedBefore);
        } catch (PlaywrightException stopped) {
            candidate.showsWhereItStopped();
            throw stopped;
        }
    }

    private void goTheWholeWay(CandidateWindow candidate, Administrator administrator, String exam, int completedBefore)
            throws IOException {
        candidate.registersAndLogsIn();
        candidate.appliesFor(administrator.title(exam));
        candidate.acceptsThePledges();
        candidate.fillsInTheForm();
        candidate.choosesAPosition();
        candidate.submits();
        candidate.handsInAPhoto();

        staff("auditor1").approvesTheNextIn("photos", "console-photo-audit");
        staff("reviewer1").approvesTheNextIn("reviews", "console-review");
        candidate.looksAtTheTimeline("timeline-before-the-fee");

        candidate.pays();
        administrator.arrangesTheSeatsOf(exam, completedBefore + 1);

        Path ticket = Path.of("target", "pictures", "ticket.pdf");
        candidate.downloadsTheTicket(ticket);
        assertThat(Files.readAllBytes(ticket)).startsWith('%', 'P', 'D', 'F');
        candidate.looksAtTheTimeline("timeline-at-the-end");
    }

    private StaffWindow staff(String username) {
        StaffWindow window = new StaffWindow(chromium.window(CHINESE), keju.address(), pictures);
        window.logsIn(username, StaffPasswords.of(keju, username));
        return window;
    }
}
