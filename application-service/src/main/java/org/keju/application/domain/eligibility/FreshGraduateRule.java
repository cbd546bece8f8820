package org.keju.application.domain.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a post is for those who have just graduated.
 *
 * @param year of graduation; null where the table says "fresh" only
 */
record FreshGraduateRule(@Nullable Integer year) {

    private static final Pattern ONLY_FRESH =
            Pattern.compile("(?:仅限|限|面向)?(?:(\\d{4})(?:年应?届?|届))?(?:应届)?(?:普通)?(?:高校|高等院校)?毕业生(?:报考)?");

    /** The rule in these words; empty when they are about something else. */
    static Optional<FreshGraduateRule> in(String text) {
        Matcher words = ONLY_FRESH.matcher(text);
        if (!words.matches() || !(text.contains("应届") || words.group(1) != null)) {
            return Optional.empty();
        }
        return Optional.of(new FreshGraduateRule(words.group(1) == null ? null : Integer.valueOf(words.group(1))));
    }

    /** Earlier graduates without work, and those who served, may count as fresh for some years; papers show whether they do. */
    Verdict judge(LocalDate graduatedOn) {
        return year != null && year == graduatedOn.getYear() ? Verdict.MEETS : Verdict.PERSON_JUDGES;
    }
}
