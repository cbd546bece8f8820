package org.keju.ticket.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a printed ticket as people and scanners at the door do. */
public final class TicketCodes {

    private static final int DOTS_PER_INCH = 200;

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
    public static String square(byte[] pdf) throws IOException, ReaderException {
        return read(pdf, new QRCodeReader(), 0.7);
    }

    /** What the bar code of the first page holds. */
    public static String bars(byte[] pdf) throws IOException, ReaderException {
        return read(pdf, new Code128Reader(), 0);
    }

    private static String read(byte[] pdf, Reader reader, double fromLeft) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int left = (int) (page.getWidth() * fromLeft);
            int top = (int) (page.getHeight() * 0.84);
            BufferedImage foot = page.getSubimage(left, top, page.getWidth() - left, page.getHeight() - top);
            int[] pixels = foot.getRGB(0, 0, foot.getWidth(), foot.getHeight(), null, 0, foot.getWidth());
            return reader.decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), pixels))))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("The page shows no such code", e);
        }
    }
}
