package org.keju.review.files;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/**
 * Looks for the names by which a PDF starts programs, sends data or carries other files. A name must stand somewhere in plain
 * bytes or in an object stream, since what is encrypted is refused. It is no proof that a document is harmless, which
 * is why documents are also never opened within our own pages.
 */
final class PdfScan {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "Rendition",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "XFA");

    /** What could hide names in an object stream; those who write such streams have no use for it. */
    private static final Set<String> ODD_FILTERS =
            Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "RunLengthDecode", "Crypt");

    private static final Pattern NAME = Pattern.compile("/([^\\x00\\t\\n\\f\\r /<>\\[\\](){}%]+)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\d+\\s+\\d+\\s[\\s\\S]*");
    private static final String STREAM = "stream";

    /** All object streams of a document together, in bytes; a page's objects take some thousand. */
    private static final int MOST_INFLATED = 16 * 1024 * 1024;

    private final byte[] bytes;
    private final String text;
    private int inflated;

    private PdfScan(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static void check(byte[] content) {
        new PdfScan(content).check();
    }

    private void check() {
        if (!text.contains("%%EOF")) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        Set<String> names = namesIn(text);
        refuse(names);
        if (names.contains("ObjStm")) {
            if (!Collections.disjoint(names, ODD_FILTERS)) {
                throw new EvidenceRefused(Fault.ACTIVE);
            }
            objectStreams();
        }
    }

    private void objectStreams() {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (decoded(name.group(1)).equals("ObjStm")) {
                refuse(namesIn(objectStreamAfter(name.end())));
            }
        }
    }

    private static void refuse(Set<String> names) {
        if (names.contains("Encrypt")) {
            throw new EvidenceRefused(Fault.PROTECTED);
        }
        if (!Collections.disjoint(names, ACTIVE)) {
            throw new EvidenceRefused(Fault.ACTIVE);
        }
    }

    private static Set<String> namesIn(String text) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(decoded(name.group(1)));
        }
        return names;
    }

    /** A name may spell any of its letters as a number. */
    private static String decoded(String name) {
        return name.indexOf('#') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(hex -> Matcher.quoteReplacement(
                                Character.toString((char) HexFormat.fromHexDigits(hex.group(1)))));
    }

    private String objectStreamAfter(int position) {
        int keyword = text.indexOf(STREAM, position);
        if (keyword < 0) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        int start = keyword + STREAM.length();
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        String objects = startsWithDigit(start) ? text.substring(start) : inflate(start);
        if (!BEGINNING.matcher(objects).matches()) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        return objects;
    }

    private boolean startsWithDigit(int start) {
        return start < bytes.length && bytes[start] >= '0' && bytes[start] <= '9';
    }

    private String inflate(int start) {
        byte[] buffer = new byte[8192];
        StringBuilder plain = new StringBuilder();
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                inflated += length;
                if (length == 0 || inflated > MOST_INFLATED) {
                    throw new EvidenceRefused(Fault.BROKEN);
                }
                plain.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
        } catch (DataFormatException broken) {
            throw new EvidenceRefused(Fault.BROKEN);
        }
        return plain.toString();
    }
}
