package org.keju.identity.application.staff;

import java.util.UUID;
import org.keju.identity.application.EndSessions;
import org.keju.identity.domain.NoSuchStaff;
import org.keju.identity.domain.SecondFactors;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffAccounts;
import org.keju.identity.domain.StaffRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away the second factor of somebody who lost it and has no recovery code; they enrol anew. */
@Service
public class ResetSecondFactor {

    private final StaffAccounts staff;
    private final SecondFactors factors;
    private final EndSessions endSessions;
    private final SecurityLog log;

    ResetSecondFactor(StaffAccounts staff, SecondFactors factors, EndSessions endSessions, SecurityLog log) {
        this.staff = staff;
        this.factors = factors;
        this.endSessions = endSessions;
        this.log = log;
    }

    @Transactional
    public void run(UUID id, UUID by, String reason) {
        StaffAccount member = staff.lockMember(id).orElseThrow(NoSuchStaff::new);
        if (member.id().equals(by)) {
            throw new StaffRefused(StaffRefused.Reason.OWN_POSITION);
        }
        factors.lock(id).ifPresent(factors::delete);
        endSessions.of(id);
        log.record(Happening.SECOND_FACTOR_RESET, id, null, reason);
    }
}
