package org.keju.ticket.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * A parsed font file, from which document after document takes what it needs. The parser has read all of its tables, and nothing
 * here changes them, so it serves any number of threads; PDFBox shares the system's fonts between documents in the same way.
 */
final class Typeface {

    /** What a PDF wants to see of a font file (ISO 32000-2, 9.9.1), and how Windows is to smooth it. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /** The unit of a PDF for lengths within glyphs is a thousandth of the size. */
    private static final float THOUSANDTHS = 1000;

    private final TrueTypeFont file;
    private final CmapLookup characters;

    Typeface(TrueTypeFont file) throws IOException {
        this.file = file;
        this.characters = file.getUnicodeCmapLookup();
    }

    /** The number of a character's glyph; 0 where the font has none. */
    int glyph(int character) {
        return characters.getGlyphId(character);
    }

    /** How wide a glyph is, in thousandths of the size. */
    int width(int glyph) {
        return read(() -> Math.round(file.getAdvanceWidth(glyph) * scale()));
    }

    String name() {
        return read(file::getName);
    }

    BoundingBox boundingBox() {
        return read(file::getFontBBox);
    }

    /** A font file with these characters alone is what it writes. */
    TTFSubsetter subsetter(Set<Integer> wanted) {
        return read(() -> {
            TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
            subsetter.addAll(wanted);
            return subsetter;
        });
    }

    /** How a reader without the embedded font would choose a similar one (ISO 32000-2, 9.8). */
    PDFontDescriptor descriptor(String name) {
        return read(() -> {
            HeaderTable head = file.getHeader();
            PDRectangle box = new PDRectangle(
                    head.getXMin() * scale(),
                    head.getYMin() * scale(),
                    (head.getXMax() - head.getXMin()) * scale(),
                    (head.getYMax() - head.getYMin()) * scale());
            COSDictionary dictionary = new COSDictionary();
            dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
            PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
            descriptor.setFontName(name);
            descriptor.setSymbolic(true);
            descriptor.setFontWeight(file.getOS2Windows().getWeightClass());
            descriptor.setFontBoundingBox(box);
            descriptor.setItalicAngle(file.getPostScript().getItalicAngle());
            descriptor.setAscent(file.getHorizontalHeader().getAscender() * scale());
            descriptor.setDescent(file.getHorizontalHeader().getDescender() * scale());
            descriptor.setCapHeight(file.getOS2Windows().getCapHeight() * scale());
            descriptor.setStemV(0); // unknown, as font files do not say it
            return descriptor;
        });
    }

    private float scale() throws IOException {
        return THOUSANDTHS / file.getUnitsPerEm();
    }

    /** The whole file is in memory, where reading does not fail. */
    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
