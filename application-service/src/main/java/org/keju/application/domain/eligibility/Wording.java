package org.keju.application.domain.eligibility;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How position tables put things. */
final class Wording {

    private static final Set<String> NO_CONDITION = Set.of("", "不限", "无", "否", "无限制", "无要求", "不作要求");
    private static final Pattern BETWEEN_ALTERNATIVES = Pattern.compile("[、，,；;/\\n]|或者?|及(?!以上)");
    private static final Pattern ONLY = Pattern.compile("^(?:仅限|限|须为|要求)");
    private static final Pattern UPWARDS = Pattern.compile("(?:及其?)?以上$");

    private Wording() {}

    static boolean saysNothing(String text) {
        return NO_CONDITION.contains(text);
    }

    /** "A或B", "A、B". */
    static List<String> alternatives(String text) {
        return Stream.of(BETWEEN_ALTERNATIVES.split(text))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** "仅限A". */
    static boolean saysOnly(String text) {
        return ONLY.matcher(text).find();
    }

    static String withoutOnly(String text) {
        return ONLY.matcher(text).replaceFirst("");
    }

    /** "A及以上". */
    static boolean saysUpwards(String text) {
        return UPWARDS.matcher(text).find();
    }

    static String withoutUpwards(String text) {
        return UPWARDS.matcher(text).replaceFirst("");
    }
}
