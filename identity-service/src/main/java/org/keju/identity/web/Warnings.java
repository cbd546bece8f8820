package org.keju.identity.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.keju.identity.domain.Warning;

/** Which problem each warning is. */
final class Warnings {

    private Warnings() {}

    static IdentityProblem problemOf(Warning warning) {
        return switch (warning) {
            case UNKNOWN_DIVISION -> IdentityProblem.UNKNOWN_DIVISION;
            case ID_NUMBER_KNOWN -> IdentityProblem.ID_NUMBER_KNOWN;
        };
    }

    /** The warnings with these codes; other codes mean nothing. */
    static Set<Warning> of(Collection<String> codes) {
        return Arrays.stream(Warning.values())
                .filter(warning -> codes.contains(problemOf(warning).code()))
                .collect(Collectors.toSet());
    }
}
