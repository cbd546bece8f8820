package org.keju.identity.domain;

import java.util.Set;

/**
 * What a member of staff is in the house.
 *
 * @param name how others see them
 * @param agencies codes of the agencies whose candidates alone they may see; none means all
 * @param active whether they may get in
 */
public record StaffPosition(String name, Set<StaffRole> roles, Set<String> agencies, boolean active) {

    public StaffPosition {
        if (roles.isEmpty()) {
            throw new StaffRefused(StaffRefused.Reason.NO_ROLE);
        }
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
    }

    public StaffPosition(String name, Set<StaffRole> roles, Set<String> agencies) {
        this(name, roles, agencies, true);
    }
}
