package org.keju.ticket.pdf;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * One page to draw on. Lengths are in points; x runs from the left and y from the top, as a person lays out a page, and the y
 * of a text is its baseline.
 */
final class Canvas implements AutoCloseable {

    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float STROKE_OF_BOLD = 1 / 34f;

    private final PDPageContentStream content;
    private final TicketFonts.Embedded fonts;

    Canvas(PDDocument document, TicketFonts.Embedded fonts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
        this.fonts = fonts;
    }

    void text(float x, float y, float size, Ink ink, String text) {
        show(x, y, size, ink, 0, false, text);
    }

    void bold(float x, float y, float size, Ink ink, String text) {
        show(x, y, size, ink, 0, true, text);
    }

    void centred(float x, float y, float size, Ink ink, String text) {
        text(x - width(text, size) / 2, y, size, ink, text);
    }

    void boldCentred(float x, float y, float size, Ink ink, String text) {
        bold(x - width(text, size) / 2, y, size, ink, text);
    }

    /** Centred, with space between the characters. */
    void spacedCentred(float x, float y, float size, float spacing, Ink ink, boolean bold, String text) {
        float width = width(text, size) + spacing * (text.codePointCount(0, text.length()) - 1);
        show(x - width / 2, y, size, ink, spacing, bold, text);
    }

    float width(String text, float size) {
        return fonts.width(text) * size;
    }

    /** The text in lines that fit a width: broken at a space where one is near, otherwise between characters, as Chinese is. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int character : text.codePoints().toArray()) {
            float wide = fonts.width(character) * size;
            if (used + wide > width && !line.isEmpty()) {
                int space = line.lastIndexOf(" ") + 1;
                int end = space > line.length() / 2 ? space : line.length();
                lines.add(line.substring(0, end).strip());
                line.delete(0, end);
                used = width(line.toString(), size);
            }
            line.appendCodePoint(character);
            used += wide;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    void line(float x1, float y1, float x2, float y2, float thickness, Ink ink) {
        draw(() -> {
            content.setStrokingColor(ink.red, ink.green, ink.blue);
            content.setLineWidth(thickness);
            content.moveTo(x1, HEIGHT - y1);
            content.lineTo(x2, HEIGHT - y2);
            content.stroke();
        });
    }

    void frame(float x, float y, float width, float height, float thickness, Ink ink) {
        draw(() -> {
            content.setStrokingColor(ink.red, ink.green, ink.blue);
            content.setLineWidth(thickness);
            content.addRect(x, HEIGHT - y - height, width, height);
            content.stroke();
        });
    }

    void fill(float x, float y, float width, float height, Ink ink) {
        draw(() -> {
            content.setNonStrokingColor(ink.red, ink.green, ink.blue);
            content.addRect(x, HEIGHT - y - height, width, height);
            content.fill();
        });
    }

    /** As large as fits the box, in its middle, its proportions kept. */
    void image(PDImageXObject image, float x, float y, float width, float height) {
        draw(() -> {
            float scale = Math.min(width / image.getWidth(), height / image.getHeight());
            float drawnWidth = image.getWidth() * scale;
            float drawnHeight = image.getHeight() * scale;
            content.drawImage(
                    image,
                    x + (width - drawnWidth) / 2,
                    HEIGHT - y - height + (height - drawnHeight) / 2,
                    drawnWidth,
                    drawnHeight);
        });
    }

    /** The modules of a code as rectangles, so that it is sharp on every printer; a row of dark modules is one rectangle. */
    void code(BitMatrix code, float x, float y, float width, float height) {
        draw(() -> {
            float moduleWidth = width / code.getWidth();
            float moduleHeight = height / code.getHeight();
            content.setNonStrokingColor(0f, 0f, 0f);
            for (int row = 0; row < code.getHeight(); row++) {
                int column = 0;
                while (column < code.getWidth()) {
                    int start = column;
                    while (column < code.getWidth() && code.get(column, row)) {
                        column++;
                    }
                    if (column > start) {
                        content.addRect(
                                x + start * moduleWidth,
                                HEIGHT - y - (row + 1) * moduleHeight,
                                (column - start) * moduleWidth,
                                moduleHeight);
                    }
                    column++;
                }
            }
            content.fill();
        });
    }

    private void show(float x, float y, float size, Ink ink, float spacing, boolean bold, String text) {
        draw(() -> {
            content.beginText();
            content.setNonStrokingColor(ink.red, ink.green, ink.blue);
            content.setStrokingColor(ink.red, ink.green, ink.blue);
            // a bold cut of the font would be another 6 MB for a few headings; a thin outline serves as well
            content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.setLineWidth(size * STROKE_OF_BOLD);
            content.setCharacterSpacing(spacing);
            content.newLineAtOffset(x, HEIGHT - y);
            for (TicketFonts.Run run : fonts.runs(text)) {
                content.setFont(run.font(), size);
                content.showText(run.text());
            }
            content.endText();
        });
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Everything is written to memory, where input and output do not fail. */
    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }
}
