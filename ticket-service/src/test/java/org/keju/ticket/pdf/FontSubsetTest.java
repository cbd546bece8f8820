package org.keju.ticket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class FontSubsetTest {

    private static final Typeface NOTO = BundledFont.NOTO_SANS_SC.parse();

    @Test
    void givesBackMoreCharactersThanABlockHasRoomFor() throws IOException {
        String text = IntStream.range(0x4E00, 0x4E00 + 350)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(TicketCodes.text(pdf(NOTO, text))).contains(text);
    }

    @Test
    void tellsCharactersApartThatLookTheSame() throws IOException {
        int one = '一';
        int radicalOne = 0x2F00;
        assertThat(NOTO.glyph(one)).isEqualTo(NOTO.glyph(radicalOne));

        assertThat(TicketCodes.text(pdf(NOTO, "一⼀一"))).contains("一⼀一");
    }

    @Test
    void carriesOnlyTheGlyphsOfItsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(NOTO, "准考证准考证"))) {
            PDType0Font font = font(document);
            TrueTypeFont program = new TTFParser(true)
                    .parse(new RandomAccessReadBuffer(
                            font.getFontDescriptor().getFontFile2().createInputStream()));

            assertThat(program.getNumberOfGlyphs()).isEqualTo(1 + 3);
        }
    }

    @Test
    void isAsWideAsTheTypeface() throws IOException {
        String text = "1一Ai“";

        try (PDDocument document = Loader.loadPDF(pdf(NOTO, text))) {
            PDFont font = font(document);
            int[] characters = text.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                assertThat(font.getWidth(i + 1)).isEqualTo(NOTO.width(NOTO.glyph(characters[i])));
                assertThat(font.getWidthFromFont(i + 1)).isEqualTo(font.getWidth(i + 1));
            }
        }
    }

    @Test
    void carriesATagOfItsOwn() throws IOException {
        assertThat(name("准考证"))
                .matches("[A-Z]{6}\\+NotoSansSC-Regular")
                .isEqualTo(name("准考证"))
                .isNotEqualTo(name("申论"));
    }

    private static String name(String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(NOTO, text))) {
            return font(document).getName();
        }
    }

    private static PDType0Font font(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        return (PDType0Font)
                resources.getFont(resources.getFontNames().iterator().next());
    }

    private static byte[] pdf(Typeface face, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new FontSubset(document, face), 1);
                content.newLineAtOffset(20, 400);
                content.showText(text);
                content.endText();
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }
}
