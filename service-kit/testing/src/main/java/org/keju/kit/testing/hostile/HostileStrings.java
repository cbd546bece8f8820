package org.keju.kit.testing.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Strings that have broken other people's software. */
final class HostileStrings {

    /** A well-known collection, read where it lies beside the project. */
    private static final Path COLLECTION = Path.of("data", "blns", "blns.json");

    private static final int KILOBYTE = 1024;

    private HostileStrings() {}

    /** Our own, each with a name for the report. */
    static Map<String, String> own() {
        Map<String, String> strings = new LinkedHashMap<>();
        strings.put("empty", "");
        strings.put("spaces", "   ");
        strings.put("tabs and newlines", "\t\r\n");
        strings.put("emoji", "👩‍👩‍👧‍👦🏳️‍🌈");
        strings.put("zero-width space", "李\u200b明");
        strings.put("lone high surrogate", "a\ud800");
        strings.put("lone low surrogate", "\udc00a");
        strings.put("NUL", "a\u0000b");
        strings.put("control characters", "\u0001\u001b[31m\u007f\u0085");
        strings.put("plane 2", "𠮷𬱖𡘙");
        strings.put("noncharacters", "\uffff\ufdd0");
        strings.put("bidirectional override", "\u202e321\u202c");
        strings.put("many combining marks", "e" + "\u0301".repeat(200));
        strings.put("full-width digits", "１１０１０５１９９００１０１００２Ｘ");
        strings.put("Arabic digits", "١٢٣٤٥٦٧٨٩٠");
        strings.put("SQL", "'; DROP TABLE account; -- \" OR 1=1");
        strings.put("SQL wildcard", "%' OR '%'='_");
        strings.put("HTML", "<script>alert(1)</script><img src=x onerror=alert(2)>");
        strings.put("message pattern", "{0} {999} '{'");
        strings.put("format string", "%s%n%x$n");
        strings.put("expression", "${jndi:ldap://127.0.0.1/x}#{T(java.lang.Runtime)}");
        strings.put("path", "../../../../etc/passwd");
        strings.put("header", "a\r\nKeju-Session-Token: forged");
        strings.put("JSON", "\"}],\"roles\":[\"AUDITOR\"]");
        strings.put("backtracking", "a".repeat(60) + "!");
        strings.put("10 kB", "长".repeat(10 * KILOBYTE / 3));
        strings.put("1 MB", "x".repeat(KILOBYTE * KILOBYTE));
        strings.put("UUID", "01970000-0000-7000-8000-0000000000ff");
        strings.put("number", "9223372036854775808");
        strings.put("not a number", "NaN");
        strings.put("minus one", "-1");
        return strings;
    }

    /** The well-known collection; empty where it is not there. */
    static List<String> collection() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (Path candidate : List.of(folder.resolve("shared").resolve(COLLECTION), folder.resolve(COLLECTION))) {
                if (Files.isRegularFile(candidate)) {
                    return read(candidate);
                }
            }
        }
        return List.of();
    }

    private static List<String> read(Path file) {
        try {
            List<String> strings = new ArrayList<>();
            JsonMapper.shared().readTree(Files.readString(file)).forEach(string -> strings.add(string.asString()));
            return strings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
