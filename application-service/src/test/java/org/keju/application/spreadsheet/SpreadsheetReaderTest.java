package org.keju.application.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.PositionTable;
import org.keju.application.domain.table.TableProblem;

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

        PositionTable table = reader.read(file, new PositionTable());

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

        assertThat(reader.read(bomb, new PositionTable()).problems())
                .extracting(TableProblem::code)
                .containsExactly("positions.too-large");
    }

    @Test
    void reportsTextThatIsNoTable() throws IOException {
        Path file = Files.writeString(folder.resolve("fake.xlsx"), "not a workbook");

        assertThat(codesOf(file)).containsExactly("positions.no-headings");
    }

    /** The table is a government publication that is not part of the project; where it lies beside the checkout it is read. */
    @Test
    void readsTheWholeTableOfTheCentralExamOf2022() {
        Path file = Path.of("..", "..", "shared", "data", "positions", "guokao-2022.xlsx");
        assumeTrue(Files.exists(file), "the position table of 2022 does not lie beside this checkout: " + file);

        PositionTable table = reader.read(file, new PositionTable());

        assertThat(table.problems()).isEmpty();
        assertThat(table.positions()).hasSize(16_745);
        assertThat(table.positions().stream().mapToInt(Position::headcount).sum())
                .isEqualTo(31_242);
    }

    /** A provincial table as it was published: seven sheets, codes stored as numbers, other headings. It is no part of the project. */
    @Test
    void readsTheWholeTableOfGuangdongOf2023() throws IOException {
        Path packed = Path.of("..", "..", "shared", "data", "positions", "guangdong-2023.xls.gz");
        assumeTrue(
                Files.exists(packed), "the position table of Guangdong does not lie beside this checkout: " + packed);
        Path file = folder.resolve("guangdong.xls");
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(unpacked, file);
        }

        PositionTable table = reader.read(file, new PositionTable());

        assertThat(table.problems()).isEmpty();
        assertThat(table.positions()).hasSize(11_272);
        assertThat(table.positions().getFirst().key()).isEqualTo("1990004-19900042341001");
    }

    @Test
    void readsTheOlderEncodingOfChineseText() throws IOException {
        byte[] older = "部门代码,部门名称,招考职位,职位代码,招考人数\n1,甲局,科员,7,1\n".getBytes("GB18030");
        Path file = Files.write(folder.resolve("older.csv"), older);

        assertThat(reader.read(file, new PositionTable()).positions())
                .singleElement()
                .satisfies(position -> assertThat(position.agencyName()).isEqualTo("甲局"));
    }

    @Test
    void reportsFormulasInEveryFormat() throws IOException {
        assertThat(csv("部门代码,部门名称,招考职位,职位代码,招考人数\n1,甲局,\"=HYPERLINK(\"\"http://x\"\")\",7,1\n")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("positions.formula");
                    assertThat(problem.row()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo("C");
                });
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(1).setCellFormula("1+1");
            assertThat(codesOf(saved(workbook))).contains("positions.formula");
        }
        assertThat(codesOf(workbook("<c r=\"A1\"><f>1+1</f><v>2</v></c>", ""))).contains("positions.formula");
    }

    @Test
    void reportsACodeThatASpreadsheetHasRounded() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(27).setCellValue(1_234_567_890_123_456_789.0);

            assertThat(reader.read(saved(workbook), new PositionTable()).problems())
                    .first()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("positions.digits-lost");
                        assertThat(problem.column()).isEqualTo("AB");
                    });
        }
        assertThat(codesOf(workbook("<c r=\"A1\"><v>1234567890123456</v></c>", "")))
                .contains("positions.digits-lost");
    }

    @Test
    void refusesAWorkbookThatDeclaresEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        String declaration = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        assertThat(codesOf(workbook("<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>", declaration)))
                .containsExactly("positions.declares-entities");
    }

    /** Read unchecked, this cell alone asks for room for 321 million. */
    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "CW1", "ZZZZZZZZZ1"})
    void refusesACellFarBeyondTheLastColumn(String reference) throws IOException {
        assertThat(codesOf(workbook("<c r=\"%s\"><v>1</v></c>".formatted(reference), "")))
                .containsExactly("positions.too-many-columns");
    }

    @Test
    void readsTheLastColumn() throws IOException {
        assertThat(codesOf(workbook("<c r=\"CV1\"><v>1</v></c>", ""))).containsExactly("positions.no-headings");
    }

    @Test
    void refusesMoreCellsWithoutReferencesThanColumns() throws IOException {
        assertThat(codesOf(workbook("<c/>".repeat(101), ""))).containsExactly("positions.too-many-columns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"a1\"/>",
                "<c r=\"$A$1\"/>",
                "<c r=\"1\"/>",
                "<c r=\"A1\"><c r=\"B1\"/></c>",
                "<c r=\"A1\"><"
            })
    void doesNotReadCellsAsNoSpreadsheetWritesThem(String cells) throws IOException {
        assertThat(codesOf(workbook(cells, ""))).containsExactly("positions.unreadable");
    }

    /** A shared formula is repeated in every cell that refers to it. */
    @Test
    void refusesACellLongerThanAnyFormula() throws IOException {
        String formula = "<c r=\"A1\"><f t=\"shared\" si=\"0\">" + "1+".repeat(5000) + "1</f></c>";

        assertThat(codesOf(workbook(formula, ""))).containsExactly("positions.cell-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "-1E2147483647", "1E15"})
    void doesNotWriteOutANumberOfABillionDigits(String number) throws IOException {
        assertThat(codesOf(workbook("<c r=\"A1\"><v>" + number + "</v></c>", "")))
                .startsWith("positions.digits-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E-999999999", "0.30000000000000004", "999999999999999"})
    void takesNumbersAsSpreadsheetsWriteThem(String number) throws IOException {
        assertThat(codesOf(workbook("<c r=\"A1\"><v>" + number + "</v></c>", "")))
                .containsExactly("positions.no-headings");
    }

    /** What was looked through must be what is read. */
    @Test
    void refusesAWorkbookOfTwoPartsWithOneName() throws IOException {
        Path file = workbook("<c r=\"A1\"><v>1</v></c>", "");
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Files.writeString(parts.getPath("xl/worksheets/SHEET1.xml"), "<worksheet/>");
        }

        assertThat(codesOf(file)).containsExactly("positions.unreadable");
    }

    /** One text of 4,000 characters, kept once in the file, in each of two million cells. */
    @Test
    void refusesOneTextInAllCells() throws IOException {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < 100; column++) {
            row.append("<c t=\"s\"><v>0</v></c>");
        }
        String rows = (row + "</row><row>").repeat(200);

        assertThat(codesOf(workbook(rows, "", "<si><t>" + "字".repeat(4000) + "</t></si>")))
                .endsWith("positions.too-much-text");
    }

    @Test
    void reportsAHeadingThatIsTooLongToBeRepeated() throws IOException {
        String headings = "部门代码,部门名称,招考职位,职位代码,招考人数," + "长".repeat(201);

        assertThat(csv(headings + "\n1,甲局,科员,7,1,无\n").problems())
                .extracting(TableProblem::code)
                .containsExactly("positions.too-long");
    }

    @Test
    void knowsAFileByWhatItIsAndNotByItsName() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表");
            Path file = saved(workbook);
            Path renamed = Files.move(file, folder.resolve("table.csv"));
            assertThat(codesOf(renamed)).isEmpty();
        }
        Path picture =
                Files.write(folder.resolve("picture.xls"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(codesOf(picture)).containsExactly("positions.format");
    }

    @Test
    void reportsABinaryWorkbookCutShort() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("部门代码");
            byte[] whole = Files.readAllBytes(saved(workbook));
            Path file = Files.write(folder.resolve("short.xls"), Arrays.copyOf(whole, whole.length / 2));

            assertThat(codesOf(file)).containsExactly("positions.unreadable");
        }
    }

    private List<String> codesOf(Path file) {
        return reader.read(file, new PositionTable()).problems().stream()
                .map(TableProblem::code)
                .toList();
    }

    private Path saved(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("table.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path workbook(String cells, String declaration) throws IOException {
        return workbook(cells, declaration, "");
    }

    /** A workbook of one sheet with one row. */
    private Path workbook(String cells, String declaration, String sharedTexts) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/sharedStrings.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>""");
            part(zip, "xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""");
            part(zip, "xl/worksheets/sheet1.xml", declaration + """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                    <sheetData><row r="1">%s</row></sheetData></worksheet>""".formatted(cells));
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private PositionTable csv(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), content, StandardCharsets.UTF_8);
        return reader.read(file, new PositionTable());
    }
}
