package org.keju.application.domain.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old one may be, in years. Tables name exceptions for the older after the rule, so that being older is never the end of it. */
record AgeRule(int youngest, int oldest) {

    private static final Pattern AGES =
            Pattern.compile("(?:年龄)?(?:要求)?为?(?:(\\d{2})周?岁(?:及)?以上[、至]?)?(?:(\\d{2})周?岁(?:及)?以下|不超过(\\d{2})周?岁)");

    /** The rule in these words; empty when they are about something else. */
    static Optional<AgeRule> in(String text) {
        Matcher ages = AGES.matcher(text);
        if (!ages.matches()) {
            return Optional.empty();
        }
        int youngest = ages.group(1) == null ? 0 : Integer.parseInt(ages.group(1));
        return Optional.of(
                new AgeRule(youngest, Integer.parseInt(ages.group(2) == null ? ages.group(3) : ages.group(2))));
    }

    /** Ages count on the day of applying, which is some day of the month: where that makes a difference, a person judges. */
    Verdict judge(LocalDate bornOn, YearMonth applying) {
        Verdict first = judge(Period.between(bornOn, applying.atDay(1)).getYears());
        Verdict last = judge(Period.between(bornOn, applying.atEndOfMonth()).getYears());
        return first == last ? first : Verdict.PERSON_JUDGES;
    }

    private Verdict judge(int age) {
        if (age < youngest) {
            return Verdict.FAILS;
        }
        return age <= oldest ? Verdict.MEETS : Verdict.PERSON_JUDGES;
    }
}
