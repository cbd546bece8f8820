package org.keju.application.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** How large a table may be, and what its parts may not hold. The largest known has 16,745 rows, 27 columns and 18 MB of XML. */
final class Bounds {

    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 100;

    /** Of all parts of a workbook together, unpacked, in bytes. */
    static final long MOST_UNPACKED_BYTES = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 200;
    private static final int BUFFER_BYTES = 64 * 1024;

    private Bounds() {}

    static void checkRow(int row, int columns) {
        if (row > MOST_ROWS) {
            throw new FileRefused(row, "positions.too-many-rows", MOST_ROWS);
        }
        if (columns > MOST_COLUMNS) {
            throw new FileRefused(row, "positions.too-many-columns", MOST_COLUMNS);
        }
    }

    /** Unpacks a workbook once to count, because the sizes that a zip file declares may lie, and to look for what no table needs. */
    static void checkParts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new FileRefused(0, "positions.too-many-parts", MOST_PARTS);
            }
            long left = MOST_UNPACKED_BYTES;
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                left -= count(zip, parts.nextElement(), left);
            }
        }
    }

    private static long count(ZipFile zip, ZipEntry part, long left) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long counted = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.readNBytes(buffer, 0, BUFFER_BYTES); read > 0; ) {
                if (counted == 0) {
                    refuseDeclarations(buffer, read);
                }
                counted += read;
                if (counted > left) {
                    throw new FileRefused(0, "positions.too-large", MOST_UNPACKED_BYTES / (1024 * 1024));
                }
                read = content.readNBytes(buffer, 0, BUFFER_BYTES);
            }
        }
        return counted;
    }

    /** A part that declares entities is an attack. The parser resolves none; this says so in words. */
    private static void refuseDeclarations(byte[] start, int length) {
        if (new String(start, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new FileRefused(0, "positions.declares-entities", 0);
        }
    }
}
