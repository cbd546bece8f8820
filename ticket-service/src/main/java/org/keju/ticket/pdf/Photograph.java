package org.keju.ticket.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Puts photos into documents: the JPEG file that the auditor approved, byte by byte, without another loss. PDFBox's own factory
 * asks for a file's whole metadata and lets an XPath find its colours there; the decoder knows them from the file's beginning.
 */
final class Photograph {

    private static final int BITS = 8;
    private static final int GREY = 1;
    private static final int RED_GREEN_BLUE = 3;

    private Photograph() {}

    static PDImageXObject embed(PDDocument document, byte[] jpeg) throws IOException {
        ImageReader decoder = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream file = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            decoder.setInput(file, true, true);
            return new PDImageXObject(
                    document,
                    new ByteArrayInputStream(jpeg),
                    COSName.DCT_DECODE,
                    decoder.getWidth(0),
                    decoder.getHeight(0),
                    BITS,
                    colours(decoder.getImageTypes(0)));
        } finally {
            decoder.dispose();
        }
    }

    private static PDColorSpace colours(Iterator<ImageTypeSpecifier> likeliestFirst) throws IOException {
        int components = likeliestFirst.hasNext() ? likeliestFirst.next().getNumComponents() : 0;
        return switch (components) {
            case GREY -> PDDeviceGray.INSTANCE;
            case RED_GREEN_BLUE -> PDDeviceRGB.INSTANCE;
            default -> throw new IOException("A photo is neither grey nor red, green and blue");
        };
    }
}
