package org.keju.application.domain.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which majors a post takes, as a list of majors and classes of majors.
 *
 * @param any whether every major will do
 */
public record MajorRule(boolean any, List<String> named) {

    private static final Pattern CODE = Pattern.compile("[(（][A-Z]\\d+[)）]|^\\d{2}(?=\\p{IsHan})");
    private static final Pattern SUFFIX = Pattern.compile("(?:相关|等)?专业$");

    /** The rule in these words, which is a list whatever they are. */
    public static MajorRule in(String text) {
        String plain = plain(text);
        if (Wording.saysNothing(plain)) {
            return new MajorRule(true, List.of());
        }
        return new MajorRule(
                false, Wording.alternatives(text).stream().map(MajorRule::plain).toList());
    }

    /** What a major is called, without its code in a catalogue. */
    public static String plain(String major) {
        String bare = CODE.matcher(major.strip()).replaceAll("");
        return SUFFIX.matcher(bare).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** That a major is not named says little: catalogues change, and reviewers know which majors are the same. */
    Verdict judge(String major) {
        return any || named.contains(plain(major)) ? Verdict.MEETS : Verdict.PERSON_JUDGES;
    }
}
