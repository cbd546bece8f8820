package org.keju.photo.jpeg;

import java.nio.charset.StandardCharsets;

/** Names what a file that is not a JPEG seems to be, so that its owner learns what to convert. */
final class FileSignature {

    private FileSignature() {}

    /** A short name such as {@code PNG}, or {@code ?} for something unknown. */
    static String of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return "PNG";
        }
        if (start.startsWith("GIF8")) {
            return "GIF";
        }
        if (start.startsWith("BM")) {
            return "BMP";
        }
        if (start.startsWith("%PDF")) {
            return "PDF";
        }
        if (start.startsWith("PK")) {
            return "ZIP";
        }
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
            return "WebP";
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return "TIFF";
        }
        return start.startsWith("ftyp", 4) ? "HEIC" : "?";
    }
}
