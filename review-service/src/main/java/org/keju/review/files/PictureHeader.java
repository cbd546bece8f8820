package org.keju.review.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/** Reads no more of a picture than its size: five megabytes can claim to be a picture that no officer's computer can show. */
final class PictureHeader {

    /** A sheet of A4 at 600 dots per inch. */
    private static final long MOST_PIXELS = 40_000_000;

    private PictureHeader() {}

    static void check(String format, byte[] content) {
        long pixels;
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(input, true, true);
                pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) { // readers answer nonsense with either
            throw new EvidenceRefused(Fault.BROKEN);
        }
        if (pixels > MOST_PIXELS) {
            throw new EvidenceRefused(Fault.TOO_MANY_PIXELS, MOST_PIXELS);
        }
    }
}
