package org.keju.ticket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.domain.TicketFixture;

class PhotographTest {

    private final PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void knowsSizeAndColours() throws IOException {
        PDImageXObject photo = Photograph.embed(document, TicketFixture.photo());

        assertThat(photo.getWidth()).isEqualTo(295);
        assertThat(photo.getHeight()).isEqualTo(413);
        assertThat(photo.getBitsPerComponent()).isEqualTo(8);
        assertThat(photo.getColorSpace()).isEqualTo(PDDeviceRGB.INSTANCE);
    }

    @Test
    void knowsAPhotoWithoutColours() throws IOException {
        byte[] grey = jpeg(BufferedImage.TYPE_BYTE_GRAY);

        assertThat(Photograph.embed(document, grey).getColorSpace()).isEqualTo(PDDeviceGray.INSTANCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void isWhatPdfboxMakesOfTheSameFile(int type) throws IOException {
        byte[] jpeg = jpeg(type);

        assertThat(Photograph.embed(document, jpeg).getCOSObject().entrySet())
                .containsExactlyInAnyOrderElementsOf(JPEGFactory.createFromByteArray(document, jpeg)
                        .getCOSObject()
                        .entrySet());
    }

    @Test
    void refusesWhatIsNoPhoto() {
        assertThatIOException().isThrownBy(() -> Photograph.embed(document, new byte[100]));
        assertThatIOException().isThrownBy(() -> Photograph.embed(document, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 20, 160})
    void refusesAPhotoThatIsCutOff(int length) {
        byte[] cut = Arrays.copyOf(TicketFixture.photo(), length);

        assertThatIOException().isThrownBy(() -> Photograph.embed(document, cut));
    }

    private static byte[] jpeg(int type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, type), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
