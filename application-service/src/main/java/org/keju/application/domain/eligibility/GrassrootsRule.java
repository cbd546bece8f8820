package org.keju.application.domain.eligibility;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many years at the grassroots a post asks for; 0 for none. */
public record GrassrootsRule(int years) {

    private static final Pattern YEARS = Pattern.compile("([0-9一二两三四五六七八九十])年(?:及?以上)?");
    private static final String NUMERALS = "零一二三四五六七八九十";

    /** The rule in these words; empty when they are not understood. */
    public static Optional<GrassrootsRule> in(String text) {
        if (Wording.saysNothing(text)) {
            return Optional.of(new GrassrootsRule(0));
        }
        Matcher years = YEARS.matcher(text);
        return years.matches() ? Optional.of(new GrassrootsRule(number(years.group(1)))) : Optional.empty();
    }

    /** Of a column that answers whether two years are needed. */
    public static Optional<GrassrootsRule> ofTwoYears(String answer) {
        return answer.equals("是") ? Optional.of(new GrassrootsRule(2)) : in(answer);
    }

    private static int number(String numeral) {
        if (numeral.equals("两")) {
            return 2;
        }
        int number = NUMERALS.indexOf(numeral);
        return number >= 0 ? number : Integer.parseInt(numeral);
    }

    public Verdict judge(int stated) {
        return stated >= years ? Verdict.MEETS : Verdict.FAILS;
    }
}
