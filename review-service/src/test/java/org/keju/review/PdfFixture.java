package org.keju.review;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as a hostile program would: exact in their tables, arbitrary in their objects. The catalogue is object 1, the
 * tree of pages, without any, object 2; further ones count from 3.
 */
public final class PdfFixture {

    private static final int ROW_BYTES = 7;

    private final List<byte @Nullable []> objects = new ArrayList<>();
    private final List<int[]> compressed = new ArrayList<>();

    private PdfFixture(String catalogue) {
        objects.add(bytes("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>"));
        objects.add(bytes("<< /Type /Pages /Kids [] /Count 0 >>"));
    }

    /** A document whose catalogue has these further entries. */
    public static PdfFixture document(String catalogue) {
        return new PdfFixture(catalogue);
    }

    public PdfFixture object(String object) {
        objects.add(bytes(object));
        return this;
    }

    /** A stream; its length is written for it. */
    public PdfFixture stream(String entries, byte[] content) {
        objects.add(concat(
                bytes("<< " + entries + " /Length " + content.length + " >>\nstream\n"),
                content,
                bytes("\nendstream")));
        return this;
    }

    /** The next object is the first one in a stream of objects. */
    public PdfFixture objectIn(int stream) {
        objects.add(null);
        compressed.add(new int[] {objects.size(), stream});
        return this;
    }

    /** With a plain table, at the end. */
    public byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = writeObjects(out);
        int table = out.size();
        StringBuilder rows = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> rows.append("%010d 00000 n \n".formatted(offset)));
        rows.append("trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\n");
        out.writeBytes(bytes(rows + end(table)));
        return out.toByteArray();
    }

    /** With its table in a stream of its own, as objects in streams need it. */
    public byte[] writtenWithTableInStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = writeObjects(out);
        int table = out.size();
        int size = objects.size() + 2;
        ByteBuffer rows = ByteBuffer.allocate(size * ROW_BYTES);
        row(rows, 0, 0);
        for (int i = 0; i < offsets.size(); i++) {
            int number = i + 1;
            compressed.stream()
                    .filter(each -> each[0] == number)
                    .findFirst()
                    .ifPresentOrElse(each -> row(rows, 2, each[1]), () -> row(rows, 1, offsets.get(number - 1)));
        }
        row(rows, 1, table);
        out.writeBytes(concat(
                bytes((objects.size() + 1) + " 0 obj\n<< /Type /XRef /Size " + size + " /Root 1 0 R /W [1 4 2] /Length "
                        + rows.capacity() + " >>\nstream\n"),
                rows.array(),
                bytes("\nendstream\nendobj\n" + end(table))));
        return out.toByteArray();
    }

    private List<Integer> writeObjects(ByteArrayOutputStream out) {
        out.writeBytes(bytes("%PDF-1.7\n"));
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            if (objects.get(i) != null) {
                byte[] object = Objects.requireNonNull(objects.get(i));
                out.writeBytes(concat(bytes((i + 1) + " 0 obj\n"), object, bytes("\nendobj\n")));
            }
        }
        return offsets;
    }

    private static void row(ByteBuffer rows, int type, int value) {
        rows.put((byte) type).putInt(value).putShort((short) 0);
    }

    private static String end(int table) {
        return "startxref\n" + table + "\n%%EOF\n";
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
