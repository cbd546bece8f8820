package org.keju.application.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.PositionTable;
import org.keju.application.domain.position.TableProblem;

class SpreadsheetReaderTest {

    @TempDir
    private Path folder;

    private final SpreadsheetReader reader = new SpreadsheetReader();

    @Test
    void readsTheDemoPositions() throws IOException {
        Path file = folder.resolve("positions.csv");
        try (InputStream demo = Objects.requireNonNull(
                SpreadsheetReaderTest.class.getResourceAsStream("/exams/demo-2026-positions.csv"))) {
            Files.copy(demo, file);
        }

        PositionTable table = reader.read(file, "positions.csv");

        assertThat(table.problems()).isEmpty();
        assertThat(table.positions()).hasSizeBetween(36, 44);
    }

    @Test
    void readsQuotedCellsWithCommasQuotesAndLineBreaks() throws IOException {
        PositionTable table = csv("""
                \uFEFF部门代码,部门名称,用人司局,招考职位,职位代码,招考人数,备注
                1,"甲,乙局",办公室,"说 ""是"" 的人",7,1,"一\r
                二"
                """);

        assertThat(table.problems()).isEmpty();
        assertThat(table.positions()).singleElement().satisfies(position -> {
            assertThat(position.agencyName()).isEqualTo("甲,乙局");
            assertThat(position.title()).isEqualTo("说 \"是\" 的人");
            assertThat(position.columns()).containsExactly(new Position.Column("备注", "一\n二"));
        });
    }

    @Test
    void refusesMoreColumnsThanBounds() throws IOException {
        assertThat(csv(",".repeat(200)).problems())
                .extracting(TableProblem::code)
                .containsExactly("positions.too-many-columns");
    }

    @Test
    void refusesAWorkbookThatUnpacksToMoreThanItsBound() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                zip.write(zeros);
            }
        }

        assertThat(reader.read(bomb, "bomb.xlsx").problems())
                .extracting(TableProblem::code)
                .containsExactly("positions.too-large");
    }

    @Test
    void reportsAFileThatIsNotWhatItsNameSays() throws IOException {
        Path file = Files.writeString(folder.resolve("fake.xlsx"), "not a workbook");

        assertThat(reader.read(file, "fake.xlsx").problems())
                .extracting(TableProblem::code)
                .containsExactly("positions.unreadable");
        assertThat(reader.read(file, "fake.doc").problems())
                .extracting(TableProblem::code)
                .containsExactly("positions.format");
    }

    /** The table is a government publication that is not part of the project; where it lies beside the checkout it is read. */
    @Test
    void readsTheWholeTableOfTheCentralExamOf2022() {
        Path file = Path.of("..", "..", "shared", "data", "positions", "guokao-2022.xlsx");
        assumeTrue(Files.exists(file), "the position table of 2022 does not lie beside this checkout: " + file);

        PositionTable table = reader.read(file, "guokao-2022.xlsx");

        assertThat(table.problems()).isEmpty();
        assertThat(table.positions()).hasSize(16_745);
        assertThat(table.positions().stream().mapToInt(Position::headcount).sum())
                .isEqualTo(31_242);
    }

    private PositionTable csv(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), content, StandardCharsets.UTF_8);
        return reader.read(file, "table.csv");
    }
}
