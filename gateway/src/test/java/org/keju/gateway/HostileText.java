package org.keju.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Strings that have broken other people's software; a well-known collection too, where it lies beside the project. */
final class HostileText {

    private static final int LONGEST = 400;
    private static final List<String> OWN = List.of(
            "",
            " ",
            "..",
            "../..",
            "a/b",
            "a;b",
            "%",
            "%00",
            "\\",
            "\u0000",
            "\u200b",
            "\u202etxt",
            "𠮷𬱖",
            "👩‍👩‍👧",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "{0}",
            "${jndi:ldap://127.0.0.1/x}",
            "a\r\nb: c",
            "x".repeat(LONGEST));

    private HostileText() {}

    static List<String> all() throws IOException {
        List<String> strings = new ArrayList<>(OWN);
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path collection = folder.resolve("shared/data/blns/blns.json");
            if (Files.isRegularFile(collection)) {
                JsonMapper.shared()
                        .readTree(Files.readString(collection))
                        .forEach(text -> strings.add(text.asString()
                                .substring(0, Math.min(LONGEST, text.asString().length()))));
            }
        }
        return strings;
    }
}
