package org.keju.ticket.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The characters of one document in one font, embedded as a composite font (ISO 32000-2, 9.7). A character's code is its number
 * in the order of their first use, so that everything this font brings into a document is as long as its text has different
 * characters. PDFBox's own composite font keeps the glyph numbers of the whole font as codes and tabulates each of its 30,000
 * glyphs for every document, which took a third of the time of a ticket (ADR 11).
 */
final class FontSubset extends PDFont {

    private static final int TAG_LETTERS = 6;

    private final PDDocument document;
    private final Typeface face;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    FontSubset(PDDocument document, Typeface face) {
        super(type0(face));
        this.document = document;
        this.face = face;
    }

    private static COSDictionary type0(Typeface face) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setName(COSName.BASE_FONT, face.name());
        return dictionary;
    }

    @Override
    protected byte[] encode(int character) {
        int code = code(character);
        return new byte[] {(byte) (code >> Byte.SIZE), (byte) code};
    }

    @Override
    public void addToSubset(int character) {
        code(character);
    }

    /** Code 0 stands for no character. */
    private int code(int character) {
        return codes.computeIfAbsent(character, first -> codes.size() + 1);
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    @Override
    public void subset() throws IOException {
        TTFSubsetter subsetter = face.subsetter(codes.keySet());
        Map<Integer, Integer> originalGlyphs = subsetter.getGIDMap();
        String name = tag(originalGlyphs) + "+" + face.name();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        dict.setName(COSName.BASE_FONT, name);
        dict.setItem(COSName.TO_UNICODE, stream(UnicodeMap.of(codes)));
        COSArray descendants = new COSArray();
        descendants.add(descendant(name, file.toByteArray(), originalGlyphs));
        dict.setItem(COSName.DESCENDANT_FONTS, descendants);
    }

    private COSDictionary descendant(String name, byte[] file, Map<Integer, Integer> originalGlyphs)
            throws IOException {
        PDStream program = stream(file);
        program.getCOSObject().setInt(COSName.LENGTH1, file.length);
        PDFontDescriptor descriptor = face.descriptor(name);
        descriptor.setFontFile2(program);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphs(originalGlyphs)));
        return descendant;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int character : codes.keySet()) {
            widths.add(COSInteger.get(face.width(face.glyph(character))));
        }
        COSArray ranges = new COSArray();
        ranges.add(COSInteger.ONE);
        ranges.add(widths);
        return ranges;
    }

    /** For each code the number that its glyph has in the subset. */
    private byte[] glyphs(Map<Integer, Integer> originalGlyphs) {
        Map<Integer, Integer> kept = HashMap.newHashMap(originalGlyphs.size());
        originalGlyphs.forEach((number, original) -> kept.put(original, number));
        byte[] map = new byte[(codes.size() + 1) * 2];
        for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
            int number = kept.getOrDefault(face.glyph(entry.getKey()), 0);
            int at = entry.getValue() * 2;
            map[at] = (byte) (number >> Byte.SIZE);
            map[at + 1] = (byte) number;
        }
        return map;
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /** Six letters that differ between different subsets (ISO 32000-2, 9.9.2). */
    private static String tag(Map<Integer, Integer> glyphs) {
        int rest = glyphs.hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + Math.floorMod(rest, 26)));
            rest = Math.floorDiv(rest, 26);
        }
        return tag.toString();
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public BoundingBox getBoundingBox() {
        return face.boundingBox();
    }

    @Override
    public float getHeight(int code) {
        throw onlyWritten();
    }

    @Override
    public float getWidthFromFont(int code) {
        throw onlyWritten();
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        throw onlyWritten();
    }

    @Override
    public int readCode(InputStream text) {
        throw onlyWritten();
    }

    @Override
    protected float getStandard14Width(int code) {
        throw onlyWritten();
    }

    private static UnsupportedOperationException onlyWritten() {
        return new UnsupportedOperationException("A font that is being embedded is written with, not read");
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }
}
