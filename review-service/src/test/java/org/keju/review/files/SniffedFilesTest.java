package org.keju.review.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

        @Test
        void isTakenWhenItOnlyShowsSomething() {
            assertThat(files.inspect(pdf("<< /Type /Catalog /Pages 2 0 R >>"))).isEqualTo(EvidenceType.PDF);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
                    "<< /S/Java#53cript >>",
                    "<< /S /Launch /F (cmd.exe) >>",
                    "<< /Type /EmbeddedFile >>",
                    "<< /AcroForm << /XFA 3 0 R >> >>",
                    "<< /S /SubmitForm >>"
                })
        void isRefusedWhenItCouldDoSomething(String object) {
            refuses(Fault.ACTIVE, pdf(object));
        }

        @Test
        void hidesNothingInAnObjectStream() throws IOException {
            byte[] harmless = deflated("1 0 2 40 << /Type /Catalog >> << /Type /Pages >>");
            assertThat(files.inspect(objectStream("/FlateDecode", harmless))).isEqualTo(EvidenceType.PDF);

            byte[] harmful = deflated("1 0 2 40 << /S /JavaScript /JS (x) >>");
            refuses(Fault.ACTIVE, objectStream("/FlateDecode", harmful));
            refuses(Fault.ACTIVE, objectStream("[/ASCIIHexDecode /FlateDecode]", harmful));
            refuses(Fault.BROKEN, objectStream("/FlateDecode", new byte[] {1, 2, 3, 4}));
        }

        @Test
        void isRefusedWhenItsObjectStreamIsABomb() throws IOException {
            refuses(Fault.BROKEN, objectStream("/FlateDecode", deflated("1 0 " + " ".repeat(20_000_000))));
        }

        @Test
        void isRefusedWhenItNeedsAPassword() {
            refuses(Fault.PROTECTED, pdf("trailer << /Encrypt 5 0 R >>"));
        }

        @Test
        void isRefusedWhenItHasNoEnd() {
            refuses(Fault.BROKEN, bytes("%PDF-1.7\n1 0 obj << >> endobj"));
        }

        private static byte[] pdf(String object) {
            return bytes("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n%%EOF\n");
        }

        private static byte[] objectStream(String filter, byte[] content) {
            byte[] head = bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter " + filter + " >>\nstream\n");
            byte[] tail = bytes("\nendstream\nendobj\n%%EOF\n");
            return ByteBuffer.allocate(head.length + content.length + tail.length)
                    .put(head)
                    .put(content)
                    .put(tail)
                    .array();
        }

        private static byte[] deflated(String text) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
                deflater.write(bytes(text));
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
