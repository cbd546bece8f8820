package org.keju.application.domain.eligibility;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which political standings a post takes. */
public record PoliticalRule(Set<PoliticalStatus> statuses) {

    /** The rule in these words; empty when they are not understood. */
    public static Optional<PoliticalRule> in(String text) {
        if (Wording.saysNothing(text)) {
            return Optional.of(new PoliticalRule(EnumSet.allOf(PoliticalStatus.class)));
        }
        Set<PoliticalStatus> statuses = EnumSet.noneOf(PoliticalStatus.class);
        for (String word : Wording.alternatives(Wording.withoutOnly(text))) {
            Optional<PoliticalStatus> named = PoliticalStatus.of(word);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            statuses.add(named.get());
        }
        return statuses.isEmpty() ? Optional.empty() : Optional.of(new PoliticalRule(statuses));
    }

    /** Agencies mostly take probationary members for members. */
    public Verdict judge(PoliticalStatus status) {
        if (statuses.contains(status)) {
            return Verdict.MEETS;
        }
        boolean nearly =
                status == PoliticalStatus.PROBATIONARY_MEMBER && statuses.contains(PoliticalStatus.PARTY_MEMBER);
        return nearly ? Verdict.PERSON_JUDGES : Verdict.FAILS;
    }
}
