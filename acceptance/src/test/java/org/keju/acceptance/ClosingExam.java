package org.keju.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.system.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/**
 * An exam of its own, some weeks ago, of which one step after the other closes. In the past, because all that it leaves behind
 * is over when the clock returns to the present.
 */
final class ClosingExam {

    private static final Duration AGO = Duration.ofDays(30);
    private static final Path POSITIONS =
            Path.of("../application-service/src/main/resources/exams/demo-2026-positions.csv");
    private static final String SITES = """
            city_code,site_code,site_name,address,room_code,room_name,seats,accessible
            310000,001,示例中学,示例路1号,001,101教室,30,no
            """;

    private final ApplicationUnderTest keju;
    private final Administrator administrator;
    private final String id;

    private ClosingExam(ApplicationUnderTest keju, Administrator administrator, String id) {
        this.keju = keju;
        this.administrator = administrator;
        this.id = id;
    }

    /** Goes back in time and publishes the exam. */
    static ClosingExam published(ApplicationUnderTest keju) {
        keju.moveClockTo(keju.now().minus(AGO));
        Administrator administrator = new Administrator(keju);
        String id = administrator.definesAnExam(definition());
        administrator.importsPositions(id, "positions.csv", positions());
        administrator.publishes(id);
        return new ClosingExam(keju, administrator, id);
    }

    private static String definition() {
        try (InputStream yaml = ClosingExam.class.getResourceAsStream("/exams/closing.yaml")) {
            String text = new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(
                    "${code}", "closing-" + UUID.randomUUID().toString().substring(0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] positions() {
        try {
            return Files.readAllBytes(POSITIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return id;
    }

    /** One of its positions. */
    String position(int index) {
        return administrator
                .positions(id, "size=5")
                .path("items")
                .get(index)
                .path("key")
                .asString();
    }

    /** Moves the clock to so long after the end of a window; before it, if that is negative. */
    void passes(String window, Duration after) {
        keju.moveClockTo(window(window, "until").plus(after));
    }

    /** Moves the clock to a moment after a window has opened. */
    void opens(String window) {
        keju.moveClockTo(window(window, "from").plusSeconds(1));
    }

    private Instant window(String window, String end) {
        JsonNode windows = administrator.announcementOf(id).path("windows");
        return Instant.parse(windows.path(window).path(end).asString());
    }

    void arrangesTheSeats(int completed) {
        administrator.comesBack();
        administrator.importsSites(id, SITES);
        administrator.arrangesTheSeatsOf(id, completed);
    }
}
