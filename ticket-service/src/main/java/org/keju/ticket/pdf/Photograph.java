package org.keju.ticket.pdf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Puts photos into documents: the JPEG file that the auditor approved, byte by byte, without another loss. PDFBox's own factory
 * has ImageIO parse each file and an XPath look for its colours; a PDF needs no more than the frame header says (ITU-T T.81,
 * B.2.2), and that costs nothing.
 */
final class Photograph {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int LENGTH_BYTES = 2;

    private Photograph() {}

    static PDImageXObject embed(PDDocument document, byte[] jpeg) throws IOException {
        DataInputStream file = new DataInputStream(new ByteArrayInputStream(jpeg));
        skipToFrame(file);
        int depth = file.readUnsignedByte();
        int height = file.readUnsignedShort();
        int width = file.readUnsignedShort();
        PDColorSpace colours = colours(file.readUnsignedByte());
        return new PDImageXObject(
                document, new ByteArrayInputStream(jpeg), COSName.DCT_DECODE, width, height, depth, colours);
    }

    private static void skipToFrame(DataInputStream file) throws IOException {
        if (file.readUnsignedShort() != START_OF_IMAGE) {
            throw new IOException("A photo is not a JPEG file");
        }
        int marker = file.readUnsignedShort();
        while (!isFrame(marker)) {
            file.skipNBytes(file.readUnsignedShort() - LENGTH_BYTES);
            marker = file.readUnsignedShort();
        }
        file.skipNBytes(LENGTH_BYTES);
    }

    /** SOF0 to SOF15; the three among them that are not frames define tables or are reserved. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static PDColorSpace colours(int components) throws IOException {
        return switch (components) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            default -> throw new IOException("A photo has " + components + " colours");
        };
    }
}
