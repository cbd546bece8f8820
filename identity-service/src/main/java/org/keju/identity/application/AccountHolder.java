package org.keju.identity.application;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.IdNumber;

/**
 * An account with what is sealed in it laid open, as its owner and its token need it.
 *
 * @param idNumber a candidate's
 * @param agency the agency that a member of staff is scoped to, if any
 * @param idNumberContested whether another account claims the same ID number
 */
public record AccountHolder(
        UUID id,
        Kind kind,
        String name,
        Set<String> roles,
        @Nullable IdNumber idNumber,
        @Nullable String agency,
        boolean passwordChangeRequired,
        boolean idNumberContested) {

    /** The two sorts of people. */
    public enum Kind {
        CANDIDATE,
        STAFF
    }
}
