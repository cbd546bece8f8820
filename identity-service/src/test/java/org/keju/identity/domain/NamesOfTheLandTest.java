package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Names and divisions as they are, where the lists of them are at hand. */
class NamesOfTheLandTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data");

    @Test
    void everyCharacterOfTheGeneralTableMayStandInAName() throws IOException {
        for (int level = 1; level <= 3; level++) {
            for (String character : lines(DATA.resolve("names/tongyong-guifan_level-" + level + ".txt"))) {
                String name = "王" + character.strip();

                assertThat(PersonName.parse(name).value()).isEqualTo(name);
            }
        }
    }

    @Test
    void everySurnameIsItself() throws IOException {
        List<String> withHeading = lines(DATA.resolve("names/psychbruce_familyname.csv"));
        for (String line : withHeading.subList(1, withHeading.size())) {
            String surname = line.split(",")[0];

            assertThat(PersonName.parse(surname).isSameAs(PersonName.parse(surname + " ")))
                    .isTrue();
        }
    }

    @Test
    void everyDivisionThereEverWasIsKnown() throws IOException {
        Path file = DATA.resolve("divisions/jxlwqq_address_code.csv.gz");
        assumeThat(file).exists();
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file))).readAllBytes();

        assertThat(new String(unpacked, StandardCharsets.UTF_8).lines().map(line -> line.split(",")[1]))
                .filteredOn(code -> code.matches("[1-8]\\d{5}"))
                .hasSizeGreaterThan(3_000)
                .allMatch(Division::isKnown);
    }

    private static List<String> lines(Path file) throws IOException {
        assumeThat(file).exists();
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }
}
