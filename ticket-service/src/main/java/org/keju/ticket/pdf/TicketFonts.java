package org.keju.ticket.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The parsed fonts, used for document after document by all presses. A text is cut into runs, each in the first font that has
 * its characters. The font of rare characters is read when the first rare name comes: it is large, and many an exam has none.
 */
final class TicketFonts {

    /** Drawn for a character that no font has: the printers' mark for a missing sort, never a blank. */
    private static final int GETA_MARK = 0x3013;

    private static final float THOUSANDTHS = 1000;

    private final Map<BundledFont, Typeface> parsed = new ConcurrentHashMap<>();
    private final Map<Integer, Sort> sorts = new ConcurrentHashMap<>();

    TicketFonts() {
        parsed(BundledFont.NOTO_SANS_SC);
    }

    /** The fonts for one new document, which keeps of them only the characters that it uses. */
    Embedded in(PDDocument document) {
        return new Embedded(document);
    }

    /** A piece of text in one font. */
    record Run(FontSubset font, String text) {}

    /** The fonts as one document embeds them; it serves one thread. */
    final class Embedded {

        private final PDDocument document;
        private final Map<BundledFont, FontSubset> loaded = new EnumMap<>(BundledFont.class);

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

        private FontSubset load(BundledFont font) {
            return loaded.computeIfAbsent(font, wanted -> new FontSubset(document, parsed(wanted)));
        }
    }

    /** Tickets repeat the same few hundred characters; each is looked up in the fonts once. */
    private Sort sort(int character) {
        return sorts.computeIfAbsent(character, this::look);
    }

    private Sort look(int character) {
        for (BundledFont font : BundledFont.values()) {
            Typeface face = parsed(font);
            int glyph = face.glyph(character);
            if (glyph != 0) {
                return new Sort(font, character, face.width(glyph) / THOUSANDTHS);
            }
        }
        return look(GETA_MARK);
    }

    private Typeface parsed(BundledFont font) {
        return parsed.computeIfAbsent(font, BundledFont::parse);
    }

    /**
     * What is printed for a character.
     *
     * @param width when its size is one
     */
    private record Sort(BundledFont font, int character, float width) {}
}
