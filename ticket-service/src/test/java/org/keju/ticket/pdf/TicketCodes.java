package org.keju.ticket.pdf;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a printed ticket as people and scanners at the door do. */
public final class TicketCodes {

    private static final int[] LOOKS = {200, 260, 320, 400};
    private static final Map<DecodeHintType, Object> THOROUGHLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private TicketCodes() {}

    /** The text of all pages. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What the square code of the first page holds. */
    public static String square(byte[] pdf) throws IOException {
        return read(pdf, new QRCodeReader(), 0.7);
    }

    /** What the bar code of the first page holds. */
    public static String bars(byte[] pdf) throws IOException {
        return read(pdf, new Code128Reader(), 0);
    }

    /** Like a scanner, it looks again and a little closer when one look was not enough. */
    private static String read(byte[] pdf, Reader reader, double fromLeft) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int dotsPerInch : LOOKS) {
                Optional<String> found = look(renderer.renderImageWithDPI(0, dotsPerInch), reader, fromLeft);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new AssertionError("The page shows no such code");
    }

    private static Optional<String> look(BufferedImage page, Reader reader, double fromLeft) {
        int left = (int) (page.getWidth() * fromLeft);
        int top = (int) (page.getHeight() * 0.84);
        BufferedImage foot = page.getSubimage(left, top, page.getWidth() - left, page.getHeight() - top);
        int[] pixels = foot.getRGB(0, 0, foot.getWidth(), foot.getHeight(), null, 0, foot.getWidth());
        var light = new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), pixels);
        for (Binarizer binarizer : List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
            try {
                return Optional.of(
                        reader.decode(new BinaryBitmap(binarizer), THOROUGHLY).getText());
            } catch (ReaderException notThisTime) {
                reader.reset();
            }
        }
        return Optional.empty();
    }
}
