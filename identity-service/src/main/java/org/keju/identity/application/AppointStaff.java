package org.keju.identity.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffRole;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account for a member of staff. */
@Service
public class AppointStaff {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SecurityLog log;
    private final Clock clock;

    AppointStaff(Accounts accounts, PasswordHashing hashing, SecurityLog log, Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.log = log;
        this.clock = clock;
    }

    /** Whom to appoint. */
    public record Appointment(
            String username,
            String name,
            Set<StaffRole> roles,
            @Nullable String agency) {}

    /**
     * Appoints somebody unless the user name is taken.
     *
     * @param handOver passes the one-time password on. It runs before the account becomes visible: when it fails there is no
     *     account, so there is never one whose password nobody was told
     */
    @Transactional
    public void run(Appointment appointment, Password oneTimePassword, Runnable handOver) {
        UUID id = Ids.next();
        accounts.save(StaffAccount.appoint(
                id,
                appointment.username(),
                appointment.name(),
                appointment.agency(),
                appointment.roles(),
                hashing.hash(oneTimePassword),
                clock.instant()));
        accounts.flush();
        log.record(Happening.STAFF_APPOINTED, id, null);
        handOver.run();
    }
}
