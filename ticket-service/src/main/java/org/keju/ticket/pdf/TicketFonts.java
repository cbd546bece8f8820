package org.keju.ticket.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Map<Integer, Sort> sorts = new HashMap<>();

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
                Sort sort = sort(character);
                if (sort.font() != font && !current.isEmpty()) {
                    runs.add(new Run(load(font), current.toString()));
                    current.setLength(0);
                }
                font = sort.font();
                current.appendCodePoint(sort.character());
            }
            if (!current.isEmpty()) {
                runs.add(new Run(load(font), current.toString()));
            }
            return runs;
        }

        /** How wide a text is when its size is one. */
        float width(String text) {
            float width = 0;
            for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                width += width(text.codePointAt(i));
            }
            return width;
        }

        /** How wide a character is when its size is one. */
        float width(int character) {
            return sort(character).width();
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

    /** Tickets repeat the same few hundred characters; each is looked up in the fonts once. */
    private Sort sort(int character) {
        return sorts.computeIfAbsent(character, this::look);
    }

    private Sort look(int character) {
        for (BundledFont font : BundledFont.values()) {
            int glyph = glyph(font, character);
            if (glyph != 0) {
                return new Sort(font, character, width(font, glyph));
            }
        }
        return new Sort(
                BundledFont.NOTO_SANS_SC,
                GETA_MARK,
                width(BundledFont.NOTO_SANS_SC, glyph(BundledFont.NOTO_SANS_SC, GETA_MARK)));
    }

    private int glyph(BundledFont font, int character) {
        try {
            return parsed(font).getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float width(BundledFont font, int glyph) {
        try {
            TrueTypeFont from = parsed(font);
            return (float) from.getAdvanceWidth(glyph) / from.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parsed(BundledFont font) {
        return parsed.computeIfAbsent(font, BundledFont::parse);
    }

    /**
     * What is printed for a character.
     *
     * @param width when its size is one
     */
    private record Sort(BundledFont font, int character, float width) {}
}
