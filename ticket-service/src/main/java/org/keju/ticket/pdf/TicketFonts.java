package org.keju.ticket.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The parsed fonts of one press, used for document after document. A text is cut into runs, each in the first font that has
 * its characters. The font of rare characters is read when the first rare name comes: it is large, and many an exam has none.
 */
final class TicketFonts {

    /** Drawn for a character that no font has: the printers' mark for a missing sort, never a blank. */
    private static final int GETA_MARK = 0x3013;

    private final Map<BundledFont, TrueTypeFont> parsed = new EnumMap<>(BundledFont.class);

    TicketFonts() {
        parsed(BundledFont.NOTO_SANS_SC);
    }

    /** The fonts for one new document, which keeps of them only the characters that it uses. */
    Embedded in(PDDocument document) {
        return new Embedded(document);
    }

    /** A piece of text in one font. */
    record Run(PDType0Font font, String text) {}

    /** The fonts as one document embeds them. */
    final class Embedded {

        private final PDDocument document;
        private final Map<BundledFont, PDType0Font> loaded = new EnumMap<>(BundledFont.class);

        private Embedded(PDDocument document) {
            this.document = document;
        }

        List<Run> runs(String text) {
            List<Run> runs = new ArrayList<>();
            StringBuilder current = new StringBuilder();
            BundledFont font = BundledFont.NOTO_SANS_SC;
            for (int character : text.codePoints().toArray()) {
                BundledFont wanted = fontFor(character);
                if (wanted != font && !current.isEmpty()) {
                    runs.add(new Run(load(font), current.toString()));
                    current.setLength(0);
                }
                font = wanted;
                current.appendCodePoint(has(wanted, character) ? character : GETA_MARK);
            }
            if (!current.isEmpty()) {
                runs.add(new Run(load(font), current.toString()));
            }
            return runs;
        }

        /** How wide a text is when its size is one. */
        float width(String text) {
            try {
                float width = 0;
                for (Run run : runs(text)) {
                    width += run.font().getStringWidth(run.text());
                }
                return width / 1000;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private PDType0Font load(BundledFont font) {
            return loaded.computeIfAbsent(font, wanted -> {
                try {
                    return PDType0Font.load(document, parsed(wanted), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private BundledFont fontFor(int character) {
        return !has(BundledFont.NOTO_SANS_SC, character) && has(BundledFont.HANA_MIN_B, character)
                ? BundledFont.HANA_MIN_B
                : BundledFont.NOTO_SANS_SC;
    }

    private boolean has(BundledFont font, int character) {
        try {
            return parsed(font).getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parsed(BundledFont font) {
        return parsed.computeIfAbsent(font, BundledFont::parse);
    }
}
