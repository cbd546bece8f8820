package org.keju.identity.application.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.identity.application.EndSessions;
import org.keju.identity.domain.NoSuchStaff;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffAccounts;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member of staff another position, or none any more. */
@Service
public class ChangeStaff {

    private final StaffAccounts staff;
    private final EndSessions endSessions;
    private final SecurityLog log;
    private final Clock clock;

    ChangeStaff(StaffAccounts staff, EndSessions endSessions, SecurityLog log, Clock clock) {
        this.staff = staff;
        this.endSessions = endSessions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Changes the position. Whoever leaves is logged out at once; other roles count from the next token on.
     *
     * @param version the version that the administrator saw
     */
    @Transactional
    public StaffAccount run(UUID id, StaffPosition position, long version, UUID by, String reason) {
        List<StaffAccount> administrators = staff.lockAdministrators();
        StaffAccount member = staff.lockMember(id).orElseThrow(NoSuchStaff::new);
        if (member.version() != version) {
            throw new StaffRefused(StaffRefused.Reason.CHANGED_MEANWHILE);
        }
        boolean leaves = member.active() && !position.active();
        Instant now = clock.instant();
        member.assign(position, by, now);
        requireOneOf(administrators, member);
        if (leaves) {
            endSessions.of(id);
        }
        log.record(leaves ? Happening.STAFF_DEACTIVATED : Happening.STAFF_CHANGED, id, null, reason);
        return member;
    }

    private static void requireOneOf(List<StaffAccount> administrators, StaffAccount changed) {
        if (!changed.administers() && administrators.stream().noneMatch(StaffAccount::administers)) {
            throw new StaffRefused(StaffRefused.Reason.LAST_ADMINISTRATOR);
        }
    }
}
