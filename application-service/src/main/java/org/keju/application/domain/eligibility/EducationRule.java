package org.keju.application.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which levels of education a post takes.
 *
 * @param only whether the table says that it takes no others, rather than only naming these
 */
public record EducationRule(Set<EducationLevel> levels, boolean only) {

    /** The rule in these words; empty when they are not understood. */
    public static Optional<EducationRule> in(String text) {
        if (Wording.saysNothing(text)) {
            return Optional.of(new EducationRule(EnumSet.allOf(EducationLevel.class), false));
        }
        String base = Wording.withoutOnly(text);
        Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
        for (String word : Wording.alternatives(Wording.withoutUpwards(base))) {
            Set<EducationLevel> named = named(word);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            levels.addAll(named);
        }
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        if (Wording.saysUpwards(base)) {
            levels.addAll(EnumSet.range(Collections.max(levels), EducationLevel.DOCTOR));
        }
        return Optional.of(new EducationRule(levels, Wording.saysOnly(text)));
    }

    private static Set<EducationLevel> named(String word) {
        return switch (word) {
            case "大专", "专科", "大学专科" -> EnumSet.of(EducationLevel.COLLEGE);
            case "本科", "大学本科" -> EnumSet.of(EducationLevel.BACHELOR);
            case "硕士研究生", "硕士" -> EnumSet.of(EducationLevel.MASTER);
            case "博士研究生", "博士" -> EnumSet.of(EducationLevel.DOCTOR);
            case "研究生" -> EnumSet.of(EducationLevel.MASTER, EducationLevel.DOCTOR);
            default -> EnumSet.noneOf(EducationLevel.class);
        };
    }

    /** Who studied longer than a post names may have an earlier diploma that counts; whether it does, agencies see differently. */
    public Verdict judge(EducationLevel level) {
        if (levels.contains(level)) {
            return Verdict.MEETS;
        }
        return only || level.compareTo(Collections.min(levels)) < 0 ? Verdict.FAILS : Verdict.PERSON_JUDGES;
    }
}
