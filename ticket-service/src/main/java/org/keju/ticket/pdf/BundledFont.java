package org.keju.ticket.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that comes with the service; {@code fonts/README.md} says from where and why. */
enum BundledFont {
    /** Everything of the standard table, and Latin. */
    NOTO_SANS_SC("NotoSansSC-Regular.ttf.gz"),
    /** Rare characters, most of them beyond the basic plane. */
    HANA_MIN_B("HanaMinB.ttf.gz");

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /** Reads the font. */
    Typeface parse() {
        try (InputStream compressed =
                        Objects.requireNonNull(BundledFont.class.getResourceAsStream("/fonts/" + file), file);
                InputStream font = new GZIPInputStream(compressed)) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
            parsed.setEnableGsub(false); // ligatures would only make the text harder to copy
            return new Typeface(parsed);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " is damaged", e);
        }
    }
}
