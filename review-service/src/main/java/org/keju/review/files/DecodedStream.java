package org.keju.review.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/**
 * A stream out of which the parser takes objects. The parser decodes it as a whole into memory, so it is decoded here first,
 * within what may be spent. Producers compress such streams once, or not at all; every other way of packing is a way of hiding.
 */
final class DecodedStream {

    /** Rows of a cross-reference table take less than ten bytes. */
    private static final int WIDEST_ROW = 64;

    private final COSStream stream;
    private final Spending spending;

    DecodedStream(COSStream stream, Spending spending) {
        this.stream = stream;
        this.spending = spending;
    }

    /** The bytes of a stream that holds objects: none of its names may be active, and its objects are counted. */
    void requireHarmlessObjects() throws IOException {
        if (parameters() != null) {
            throw new EvidenceRefused(Fault.ACTIVE);
        }
        byte[] objects = decode();
        ActiveNames.refuseIn(objects);
        for (byte each : objects) {
            if (each == '[' || each == '<' || each == '(' || each == '/') {
                spending.objects(1);
            }
        }
    }

    /** A cross-reference table: it may be predicted as producers do it, and has as many entries as rows. */
    void requireTable() throws IOException {
        COSDictionary predicted = parameters();
        if (predicted != null
                && (predicted.getInt(COSName.COLORS, 1) != 1
                        || predicted.getInt(COSName.BITS_PER_COMPONENT, 8) != 8
                        || predicted.getInt(COSName.COLUMNS, 1) > WIDEST_ROW)) {
            throw new EvidenceRefused(Fault.ACTIVE);
        }
        int length = decode().length;
        COSArray widths = stream.getCOSArray(COSName.W);
        int row = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            row += widths.getInt(i, 0);
        }
        if (row < 1) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        spending.objects(length / row);
    }

    private byte[] decode() throws IOException {
        if (stream.containsKey(COSName.F) || stream.containsKey(COSName.DP)) {
            throw new EvidenceRefused(Fault.ACTIVE);
        }
        COSBase filter = only(stream.getFilters());
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            if (filter == null) {
                spending.decoded(bytes.length);
                return bytes;
            }
            if (!filter.equals(COSName.FLATE_DECODE)) {
                throw new EvidenceRefused(Fault.ACTIVE);
            }
            return inflate(bytes);
        }
    }

    private byte[] inflate(byte[] bytes) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes);
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new EvidenceRefused(Fault.BROKEN);
                }
                spending.decoded(length);
                plain.write(buffer, 0, length);
            }
        } catch (DataFormatException broken) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        return plain.toByteArray();
    }

    private @Nullable COSDictionary parameters() {
        COSBase parameters = only(stream.getDictionaryObject(COSName.DECODE_PARMS));
        if (parameters == null || parameters instanceof COSDictionary) {
            return (COSDictionary) parameters;
        }
        throw new EvidenceRefused(Fault.ACTIVE);
    }

    /** What stands alone, or is the only one of a list. */
    private static @Nullable COSBase only(@Nullable COSBase value) {
        if (value instanceof COSArray list) {
            if (list.size() > 1) {
                throw new EvidenceRefused(Fault.ACTIVE);
            }
            return list.size() == 0 ? null : list.getObject(0);
        }
        return value;
    }
}
