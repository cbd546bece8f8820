package org.keju.application.domain.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which degrees a post takes.
 *
 * @param degrees those named; empty when it is the one that belongs to the candidate's highest education
 */
public record DegreeRule(Set<Degree> degrees) {

    private static final String CORRESPONDING = "与最高学历相对应的学位";

    /** The rule in these words; empty when they are not understood. */
    public static Optional<DegreeRule> in(String text) {
        if (Wording.saysNothing(text)) {
            return Optional.of(new DegreeRule(EnumSet.allOf(Degree.class)));
        }
        if (text.equals(CORRESPONDING)) {
            return Optional.of(new DegreeRule(Set.of()));
        }
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        for (String word : Wording.alternatives(Wording.withoutUpwards(text))) {
            Optional<Degree> named = Degree.of(word);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            degrees.add(named.get());
        }
        if (degrees.isEmpty()) {
            return Optional.empty();
        }
        if (Wording.saysUpwards(text)) {
            degrees.addAll(EnumSet.range(Collections.max(degrees), Degree.DOCTOR));
        }
        return Optional.of(new DegreeRule(degrees));
    }

    /** A higher degree than those named includes a lower one mostly, but not always in the wanted subject. */
    Verdict judge(Degree degree, @Nullable EducationLevel education) {
        if (degrees.isEmpty()) {
            return education == null ? Verdict.PERSON_JUDGES : corresponds(degree, education);
        }
        if (degrees.contains(degree)) {
            return Verdict.MEETS;
        }
        return degree.compareTo(Collections.min(degrees)) < 0 ? Verdict.FAILS : Verdict.PERSON_JUDGES;
    }

    private static Verdict corresponds(Degree degree, EducationLevel education) {
        return degree.compareTo(Degree.of(education)) >= 0 ? Verdict.MEETS : Verdict.FAILS;
    }
}
