package org.keju.identity.application.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.PasswordHashing;
import org.keju.identity.application.StaffSecurity;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRefused;
import org.keju.kit.ids.Ids;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens an account for a member of staff. */
@Service
public class AppointStaff {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SecurityLog log;
    private final StaffSecurity security;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AppointStaff(
            Accounts accounts,
            PasswordHashing hashing,
            SecurityLog log,
            StaffSecurity security,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.log = log;
        this.security = security;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whom to appoint. */
    public record Appointment(String username, StaffPosition position) {}

    /**
     * Appoints somebody.
     *
     * @param handOver passes the one-time password on. It runs before the account becomes visible: when it fails there is no
     *     account, so there is never one whose password nobody was told
     * @throws StaffRefused when the user name is taken
     */
    public UUID run(Appointment appointment, Password oneTimePassword, @Nullable String reason, Runnable handOver) {
        Instant now = clock.instant();
        StaffAccount account = StaffAccount.appoint(
                Ids.next(),
                appointment.username(),
                appointment.position(),
                hashing.hash(oneTimePassword),
                now.plus(security.oneTimePasswordLife()),
                now);
        try {
            transaction.executeWithoutResult(status -> keep(account, reason, handOver));
        } catch (DataIntegrityViolationException e) {
            throw new StaffRefused(StaffRefused.Reason.USERNAME_TAKEN);
        }
        return account.id();
    }

    private void keep(StaffAccount account, @Nullable String reason, Runnable handOver) {
        accounts.save(account);
        accounts.flush();
        log.record(Happening.STAFF_APPOINTED, account.id(), null, reason);
        handOver.run();
    }
}
