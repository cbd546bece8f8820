package org.keju.bench.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** What no ticket can do without: a page, a photo, and the characters of a ticket embedded from the same font. */
final class BareTicket {

    private static final int LINES = 10;
    private static final int CHARACTERS = 20;

    private final TrueTypeFont font;
    private final byte[] photo;

    BareTicket(Path root, byte[] photo) throws IOException {
        this.photo = photo;
        try (ZipFile jar = new ZipFile(TicketProcess.jar(root).toFile());
                InputStream file = new GZIPInputStream(
                        jar.getInputStream(jar.getEntry("BOOT-INF/classes/fonts/NotoSansSC-Regular.ttf.gz")))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
        }
    }

    /** Pages per second of this thread's processor time, as the service is measured. */
    double perSecond(Duration length) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + length.toNanos();
        long processorBefore = threads.getCurrentThreadCpuTime();
        int pages = 0;
        while (System.nanoTime() < end) {
            write();
            pages++;
        }
        return pages / ((threads.getCurrentThreadCpuTime() - processorBefore) / 1e9);
    }

    private void write() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType0Font embedded = PDType0Font.load(document, font, true);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, photo), 400, 600, 99, 139);
                content.beginText();
                content.setFont(embedded, 10);
                content.setLeading(14);
                content.newLineAtOffset(50, 580);
                for (int line = 0; line < LINES; line++) {
                    StringBuilder words = new StringBuilder();
                    for (int i = 0; i < CHARACTERS; i++) {
                        words.appendCodePoint(0x4E00 + line * CHARACTERS + i);
                    }
                    content.showText(words.toString());
                    content.newLine();
                }
                content.endText();
            }
            document.save(new ByteArrayOutputStream());
        }
    }
}
