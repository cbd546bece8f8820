package org.keju.review.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keju.review.PdfFixture.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.review.PdfFixture;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;
import org.keju.review.domain.EvidenceType;

class SniffedFilesTest {

    private final SniffedFiles files = new SniffedFiles();

    @Nested
    class Picture {

        @Test
        void isKnownByItsContent() throws IOException {
            assertThat(files.inspect(picture("jpeg"))).isEqualTo(EvidenceType.JPEG);
            assertThat(files.inspect(picture("png"))).isEqualTo(EvidenceType.PNG);
        }

        @Test
        void isRefusedWhenItOnlyBeginsLikeOne() throws IOException {
            refuses(Fault.BROKEN, Arrays.copyOf(picture("png"), 12));
            refuses(Fault.BROKEN, Arrays.copyOf(picture("jpeg"), 20));
        }

        @Test
        void isRefusedWhenNoScreenCouldShowIt() throws IOException {
            byte[] png = picture("png");
            ByteBuffer header = ByteBuffer.wrap(png);
            header.putInt(16, 50_000).putInt(20, 50_000);
            CRC32 sum = new CRC32();
            sum.update(png, 12, 17);
            header.putInt(29, (int) sum.getValue());

            refuses(Fault.TOO_MANY_PIXELS, png);
        }

        private static byte[] picture(String format) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        }
    }

    @Nested
    class Document {

        private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert(1)) >>";
        private static final String CALLS_SCRIPT = "/OpenAction 4 0 R";

        @Test
        void isTakenWhenItOnlyShowsSomething() throws IOException {
            assertThat(files.inspect(document("/OpenAction [2 0 R /Fit]").written()))
                    .isEqualTo(EvidenceType.PDF);
            assertThat(files.inspect(scan())).isEqualTo(EvidenceType.PDF);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<< /S /JavaScript >>",
                    "<< /S/Java#53cript >>",
                    "<< /JS (app.alert(1)) >>",
                    "<< /S /Launch /F (cmd.exe) >>",
                    "<< /AA << /O 5 0 R >> >>",
                    "<< /OpenAction << /S /URI /URI (http://example.org) >> >>",
                    "<< /Type /EmbeddedFile >>",
                    "<< /Names << /EmbeddedFiles 5 0 R >> >>",
                    "<< /Subtype /RichMedia >>",
                    "<< /AcroForm << /XFA 3 0 R >> >>",
                    "<< /S /ImportData >>",
                    "[[<< /S /SubmitForm >>]]"
                })
        void isRefusedWhenItCouldDoSomething(String object) {
            refuses(Fault.ACTIVE, document("").object(object).written());
        }

        @Test
        void hidesNothingInAnObjectStream() throws IOException {
            assertThat(files.inspect(inStream("/Type /ObjStm /Filter /FlateDecode", deflated("4 0 << /S /GoTo >>"))))
                    .isEqualTo(EvidenceType.PDF);
            refuses(Fault.ACTIVE, inStream("/Type /ObjStm /Filter /FlateDecode", deflated("4 0 " + SCRIPT)));
        }

        @Test
        void hidesNothingBehindDecoysOrOddPacking() throws IOException {
            byte[] script = deflated("4 0 " + SCRIPT);

            refuses(Fault.ACTIVE, inStream("/Filter /FlateDecode", script));
            refuses(Fault.ACTIVE, inStream("/Type /ObjStm /X (stream1 0 ) /Filter /FlateDecode", script));
            refuses(
                    Fault.ACTIVE,
                    inStream(
                            "/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 2 /Colors 4 /Columns 9 >>",
                            script));
            refuses(Fault.ACTIVE, inStream("/Type /ObjStm /Filter [/FlateDecode /FlateDecode]", deflated(script)));
            refuses(Fault.ACTIVE, inStream("/Type /ObjStm /Filter /ASCIIHexDecode", bytes("3420302F>")));
            refuses(Fault.BROKEN, inStream("/Type /ObjStm /Filter /FlateDecode", new byte[] {1, 2, 3, 4}));
        }

        @Test
        @Timeout(10)
        void costsLittleHoweverItIsMadeToCostMuch() throws IOException {
            refuses(Fault.BROKEN, bytes("%PDF-1.7\n" + "/ObjStm stream1 0 ".repeat(290_000) + "\n%%EOF\n"));
            refuses(Fault.BROKEN, bytes("%PDF-1.7\n" + "/ObjStm      ".repeat(400_000) + "stream1 0\n%%EOF\n"));
            refuses(
                    Fault.TOO_COMPLEX,
                    inStream("/Type /ObjStm /Filter /FlateDecode", deflated("4 0 " + " ".repeat(20_000_000))));
            refuses(
                    Fault.TOO_COMPLEX,
                    inStream("/Type /ObjStm /Filter /FlateDecode", deflated("4 0 [" + "[]".repeat(1_000_000) + "]")));
            refuses(
                    Fault.TOO_COMPLEX,
                    document("").object("[" + "[]".repeat(2_000_000) + "]").written());
            refuses(Fault.BROKEN, document("").object("[".repeat(1_000_000)).written());
        }

        @Test
        void isRefusedWhenItHasMorePagesThanSomebodyReads() {
            PdfFixture book = document("");
            for (int i = 0; i < 201; i++) {
                book.object("<< /Type /Page >>");
            }
            refuses(Fault.TOO_COMPLEX, book.written());
        }

        @Test
        void isRefusedWhenItNeedsAPassword() {
            refuses(Fault.PROTECTED, document("").object("<< /Encrypt 5 0 R >>").written());
        }

        @Test
        void isRefusedWhenItsTablesDoNotFit() {
            refuses(Fault.BROKEN, bytes("%PDF-1.7\n1 0 obj << >> endobj"));
            refuses(Fault.BROKEN, bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"));
        }

        /** A page as programs write it that know nothing of this service, with its objects in a compressed stream. */
        private static byte[] scan() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(10, 10, 100, 100);
                    content.fill();
                }
                document.save(out);
            }
            return out.toByteArray();
        }

        private static byte[] inStream(String entries, byte[] content) {
            return document(CALLS_SCRIPT).stream(entries + " /N 1 /First 4", content)
                    .objectIn(3)
                    .writtenWithTableInStream();
        }

        private static byte[] deflated(String text) throws IOException {
            return deflated(bytes(text));
        }

        private static byte[] deflated(byte[] plain) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
                deflater.write(plain);
            }
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>", "GIF89a", "PK\u0003\u0004", " %PDF-1.7", "<svg onload=", "%PDF", "x"})
    void whateverElseIsRefused(String text) {
        refuses(Fault.UNKNOWN_TYPE, bytes(text));
    }

    private void refuses(Fault fault, byte[] content) {
        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> files.inspect(content))
                .returns(fault, EvidenceRefused::fault);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
