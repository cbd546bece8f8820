package org.keju.review.files;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/** The names by which a PDF starts programs, sends data or carries other files. */
final class ActiveNames {

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

    /** Too short to be looked for in plain bytes, where compressed pictures spell them by chance. */
    private static final Set<String> ACTIVE_IN_OBJECTS = Set.of("JS", "AA");

    private static final Pattern NAME = Pattern.compile("/([^\\x00\\t\\n\\f\\r /<>\\[\\](){}%]{1,60})");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private ActiveNames() {}

    /** Refuses bytes in which such a name stands, read once from the first to the last; whether it means anything there is not asked. */
    static void refuseIn(byte[] bytes) {
        Matcher name = NAME.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (name.find()) {
            String spelled = decoded(name.group(1));
            if (spelled.equals("Encrypt")) {
                throw new EvidenceRefused(Fault.PROTECTED);
            }
            if (ACTIVE.contains(spelled)) {
                throw new EvidenceRefused(Fault.ACTIVE);
            }
        }
    }

    /** Refuses a name that is known to be one. */
    static void refuse(String name) {
        if (ACTIVE.contains(name) || ACTIVE_IN_OBJECTS.contains(name)) {
            throw new EvidenceRefused(Fault.ACTIVE);
        }
    }

    /** A name may spell any of its letters as a number. */
    private static String decoded(String name) {
        return name.indexOf('#') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(hex -> Matcher.quoteReplacement(
                                Character.toString((char) HexFormat.fromHexDigits(hex.group(1)))));
    }
}
