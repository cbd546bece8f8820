package org.keju.identity.web;

import java.util.List;
import java.util.UUID;
import org.keju.identity.application.staff.FindStaff.Access;
import org.keju.identity.application.staff.FindStaff.Member;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffRole;

/** A member of staff as administrators see them. */
record StaffMember(
        UUID id,
        long version,
        String username,
        String name,
        List<StaffRole> roles,
        List<String> agencies,
        boolean active,
        Access access) {

    static StaffMember of(Member member) {
        StaffAccount account = member.account();
        return new StaffMember(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                account.position().roles().stream().sorted().toList(),
                account.agencies().stream().sorted().toList(),
                account.active(),
                member.access());
    }
}
