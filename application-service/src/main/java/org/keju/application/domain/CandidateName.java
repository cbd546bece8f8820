package org.keju.application.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A candidate's name as staff write it: any script, characters beyond the basic plane included, composed, and with single
 * spaces. Invisible characters, which could make two names look alike, are none of a name.
 */
public record CandidateName(String value) {

    /** In characters as people count them (code points). */
    public static final int MAX_LENGTH = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public CandidateName {
        if (!isName(value)) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /** The name that was meant; empty when it can be none. */
    public static Optional<CandidateName> read(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String spaced = SPACES.matcher(composed).replaceAll(" ").strip();
        return isName(spaced) ? Optional.of(new CandidateName(spaced)) : Optional.empty();
    }

    private static boolean isName(String text) {
        int length = text.codePointCount(0, text.length());
        return length > 0 && length <= MAX_LENGTH && text.codePoints().allMatch(CandidateName::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "CandidateName";
    }
}
