package org.keju.application.domain.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the roster that stands.
 *
 * @param takenUpBy the account whose application it has become; null while it waits for its candidate
 */
public record Listed(UUID id, RosterEntry entry, @Nullable UUID takenUpBy) {}
