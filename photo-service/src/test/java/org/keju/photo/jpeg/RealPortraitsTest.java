package org.keju.photo.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.domain.BackgroundColour;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoOwner;
import org.keju.photo.domain.PhotoRule;

/** Portraits of real people are not part of this repository; where a set of them lies beside it, they are judged too. */
class RealPortraitsTest {

    private static final Path PORTRAITS = Path.of("..", "..", "shared", "data", "photos", "id");

    private static final PhotoRule RULE = new PhotoRule(
            1_000,
            2_000_000,
            100,
            4_000,
            100,
            4_000,
            List.of(BackgroundColour.values()),
            295,
            413,
            false,
            PhotoOwner.APPLICATION);

    @Test
    void recognisesTheBackdropThatTheFileIsNamedAfter() throws IOException {
        assumeTrue(Files.isDirectory(PORTRAITS), "no portraits beside the repository: " + PORTRAITS);
        try (JpegInspector inspector = new JpegInspector(TestPictures.checks(), 2, 4, Duration.ofSeconds(30));
                Stream<Path> files = Files.list(PORTRAITS)) {
            for (Path file : files.sorted().toList()) {
                InspectedPicture inspected = inspector.inspect(TestPictures.file(Files.readAllBytes(file)), RULE);
                assertThat(found(inspected.checks(), PhotoCheck.Code.BACKGROUND))
                        .as("backdrop of %s", file.getFileName())
                        .isEqualTo(backdropIn(file));
                assertThat(inspected.checks())
                        .as("checks of %s", file.getFileName())
                        .allMatch(check -> check.verdict() == PhotoCheck.Verdict.PASS);
            }
        }
    }

    private static String found(List<PhotoCheck> checks, PhotoCheck.Code code) {
        return checks.stream()
                .filter(check -> check.code() == code)
                .map(PhotoCheck::found)
                .findFirst()
                .orElseThrow();
    }

    /** The files are named {@code person-colour.jpg}. */
    private static String backdropIn(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.')).toUpperCase(Locale.ROOT);
    }
}
