package org.keju.identity.application;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.IdNumber;

/**
 * An account with what is sealed in it laid open, as its owner and its token need it.
 *
 * @param idNumber a candidate's
 * @param agencies the agencies that a member of staff is scoped to; none means all
 * @param idNumberContested whether another account claims the same ID number
 */
public record AccountHolder(
        UUID id,
        Kind kind,
        String name,
        Set<String> roles,
        @Nullable IdNumber idNumber,
        Set<String> agencies,
        boolean passwordChangeRequired,
        boolean idNumberContested,
        SecondFactorState secondFactor) {

    /** The two sorts of people. */
    public enum Kind {
        CANDIDATE,
        STAFF
    }

    /** Whether a code is asked for at log-in. */
    public enum SecondFactorState {
        NONE,
        /** There is none, and without one no role counts. */
        MISSING,
        IN_USE
    }
}
