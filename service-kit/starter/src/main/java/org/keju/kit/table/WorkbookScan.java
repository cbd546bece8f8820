package org.keju.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.keju.kit.table.TableRefused.Reason;

/** Looks through an .xlsx workbook before a library opens it, for libraries believe what they read. */
public final class WorkbookScan {

    private static final int MOST_PARTS = 200;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final ZipFile zip;
    private final TableBounds bounds;

    private WorkbookScan(ZipFile zip, TableBounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
    }

    /**
     * Looks through a workbook.
     *
     * @throws TableRefused when it unpacks to more than is read, or holds what no table needs
     * @throws IOException when it is none, or says what no spreadsheet program writes
     */
    public static void check(Path file, TableBounds bounds) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WorkbookScan scan = new WorkbookScan(zip, bounds);
            scan.checkParts();
            scan.checkCells();
        }
    }

    /** Unpacks everything once to count, because the sizes that a zip file declares may lie, and to look for what no table needs. */
    private void checkParts() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new TableRefused(0, Reason.TOO_MANY_PARTS, MOST_PARTS);
        }
        long left = (long) bounds.unpackedMegabytes() * MEGABYTE;
        for (ZipEntry part : Collections.list(zip.entries())) {
            left -= count(part, left);
        }
    }

    private long count(ZipEntry part, long left) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long counted = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.readNBytes(buffer, 0, BUFFER_BYTES); read > 0; ) {
                if (counted == 0) {
                    refuseDeclarations(buffer, read);
                }
                counted += read;
                if (counted > left) {
                    throw new TableRefused(0, Reason.TOO_LARGE, bounds.unpackedMegabytes());
                }
                read = content.readNBytes(buffer, 0, BUFFER_BYTES);
            }
        }
        return counted;
    }

    /** A part that declares entities is an attack. The parser resolves none; this says so in words. */
    private static void refuseDeclarations(byte[] start, int length) {
        if (new String(start, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new TableRefused(0, Reason.DECLARES_ENTITIES, 0);
        }
    }

    /** Of two parts with one name the library might read the other. */
    private void checkCells() throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(zip.entries())) {
            if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                throw new IOException("two parts are called alike");
            }
            try (InputStream content = zip.getInputStream(part)) {
                CellScan.check(content, bounds);
            }
        }
    }
}
