package org.keju.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is, by its first bytes: what it is called says only what somebody thinks it is. */
public enum FileKind {
    XLSX,
    XLS,
    /** A document of another kind that is certainly no table. */
    OTHER,
    /** No signature: text, for all that can be seen. */
    TEXT;

    private static final int LONGEST_SIGNATURE = 8;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /** Looks at the beginning of a file. */
    public static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(LONGEST_SIGNATURE);
        }
        if (startsWith(start, ZIP)) {
            return XLSX;
        }
        if (startsWith(start, COMPOUND)) {
            return XLS;
        }
        return startsWith(start, PDF) || looksBinary(start) ? OTHER : TEXT;
    }

    private static boolean startsWith(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }

    /** No text begins with control characters. */
    private static boolean looksBinary(byte[] start) {
        for (byte b : start) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
                return true;
            }
        }
        return false;
    }
}
