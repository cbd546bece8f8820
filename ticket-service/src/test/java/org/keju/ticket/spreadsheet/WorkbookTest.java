package org.keju.ticket.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.tables.Line;

class WorkbookTest {

    private static final String SHEET = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>准考证号</t></is></c><c r="B1" t="inlineStr"><is><t>科目代码</t></is></c>
            <c r="C1" t="inlineStr"><is><t>成绩</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>%s</t></is></c><c r="B3" t="inlineStr"><is><t>XC</t></is></c>
            <c r="C3"><v>68.50</v></c><c r="D3" s="1"/></row>
            </sheetData></worksheet>
            """;

    @TempDir
    private Path folder;

    private final SpreadsheetScoreTables tables = new SpreadsheetScoreTables();

    @Test
    void readsTextAndNumbersAndPassesOverEmptyRows() throws IOException {
        assertThat(read(workbook(SHEET.formatted("", "0001"))))
                .containsExactly(
                        new Line(1, List.of("准考证号", "科目代码", "成绩")), new Line(3, List.of("0001", "XC", "68.5")));
    }

    @Test
    void readsTextToo() throws IOException {
        assertThat(read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    @Test
    void refusesAWorkbookThatAsksForAnotherFile() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        assertThatUnreadable(workbook(SHEET.formatted(entity, "&e;")));
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        assertThatUnreadable(workbook(SHEET.formatted("", "0001"), 65 * 1024 * 1024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "AAAA1", "ÀA1"})
    void refusesACellInAColumnThatThereIsNot(String reference) throws IOException {
        assertThatUnreadable(workbook(SHEET.formatted("", "0001").replace("\"C3\"", "\"" + reference + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "1E2147483647", "0E-999999999"})
    void refusesANumberWithoutEnd(String number) throws IOException {
        assertThatUnreadable(workbook(SHEET.formatted("", "0001").replace("68.50", number)));
    }

    @Test
    void refusesANumberWithMoreDigitsThanACellCanHold() throws IOException {
        assertThatUnreadable(workbook(SHEET.formatted("", "0001").replace("68.50", "9".repeat(100_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.85E1", "68.500000000000000", "68.5"})
    void readsANumberHoweverItIsWritten(String number) throws IOException {
        assertThat(read(workbook(SHEET.formatted("", "0001").replace("68.50", number))))
                .last()
                .isEqualTo(new Line(3, List.of("0001", "XC", "68.5")));
    }

    @Test
    void refusesWhatOnlyLooksLikeAWorkbook() throws IOException {
        assertThatUnreadable(new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertThatUnreadable(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)));
        byte[] cut = workbook(SHEET.formatted("", "0001"));
        assertThatUnreadable(Arrays.copyOf(cut, cut.length / 2));
    }

    @Test
    void letsThroughWhatGoesWrongWithALineThatWasRead() throws IOException {
        Path file = Files.write(folder.resolve("scores"), workbook(SHEET.formatted("", "0001")));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> tables.read(file, line -> {
                    throw new ArithmeticException();
                }));
    }

    private List<Line> read(byte[] content) throws IOException {
        List<Line> lines = new ArrayList<>();
        tables.read(Files.write(folder.resolve("scores"), content), lines::add);
        return lines;
    }

    private void assertThatUnreadable(byte[] file) {
        assertThatExceptionOfType(ScoreFileRefused.class).isThrownBy(() -> read(file));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String sheet) throws IOException {
        return workbook(sheet, 0);
    }

    /** The least that a workbook is, with so many bytes of nothing beside it. */
    private static byte[] workbook(String sheet, int padding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml"
                      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="xl/workbook.xml"
                      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""");
            part(zip, "xl/worksheets/sheet1.xml", sheet);
            zip.putNextEntry(new ZipEntry("xl/media/nothing.bin"));
            byte[] nothing = new byte[1024 * 1024];
            for (int written = 0; written < padding; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
