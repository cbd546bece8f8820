package org.keju.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as the ID card shows it: any script, characters beyond the BMP included, at most {@value #MAX_LENGTH}
 * code points. The several dots that keyboards offer between the parts of a name become the one interpunct.
 */
public record PersonName(String value) {

    public static final int MAX_LENGTH = 60;

    private static final String INTERPUNCT = "·";
    private static final Pattern DOTS = Pattern.compile("\\h*[·•‧∙⋅・･]\\h*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Variation selectors, which choose among the forms of one character, and spaces. */
    private static final Pattern FORM_OR_SPACE = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}\\s]");

    public PersonName {
        if (value.isEmpty()) {
            throw new EntryRefused(EntryFault.NAME_EMPTY);
        }
        if (value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw new EntryRefused(EntryFault.NAME_TOO_LONG);
        }
        if (!value.codePoints().allMatch(PersonName::isVisible)) {
            throw new EntryRefused(EntryFault.NAME_CHARACTERS);
        }
    }

    /**
     * Reads a name as somebody typed it.
     *
     * @throws EntryRefused when it cannot be one
     */
    public static PersonName parse(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String spaced = SPACES.matcher(composed).replaceAll(" ").strip();
        return new PersonName(DOTS.matcher(spaced).replaceAll(INTERPUNCT));
    }

    /**
     * Whether both are the same name: width, case, spaces, and the choice among the forms of one character make no other name.
     */
    public boolean isSameAs(PersonName other) {
        return canonical().equals(other.canonical());
    }

    private String canonical() {
        String compatible = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return FORM_OR_SPACE.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Invisible characters would make two names look alike, or turn the line that they stand in around. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
