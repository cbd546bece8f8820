package org.keju.identity.application.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.identity.application.EndSessions;
import org.keju.identity.application.PasswordHashing;
import org.keju.identity.application.StaffSecurity;
import org.keju.identity.domain.NoSuchStaff;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives somebody who cannot get in another one-time password. Whoever is logged in under the account is logged out. */
@Service
public class IssueOneTimePassword {

    private final StaffAccounts staff;
    private final PasswordHashing hashing;
    private final EndSessions endSessions;
    private final SecurityLog log;
    private final StaffSecurity security;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IssueOneTimePassword(
            StaffAccounts staff,
            PasswordHashing hashing,
            EndSessions endSessions,
            SecurityLog log,
            StaffSecurity security,
            TransactionTemplate transaction,
            Clock clock) {
        this.staff = staff;
        this.hashing = hashing;
        this.endSessions = endSessions;
        this.log = log;
        this.security = security;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A password that is shown once, and its end. */
    public record Issued(String password, Instant until) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Issued[until " + until + "]";
        }
    }

    public Issued run(UUID id, String reason) {
        Password password = OneTimePassword.random();
        PasswordHash hash = hashing.hash(password);
        Instant now = clock.instant();
        Instant until = now.plus(security.oneTimePasswordLife());
        transaction.executeWithoutResult(status -> {
            StaffAccount member = staff.lockMember(id).orElseThrow(NoSuchStaff::new);
            member.replacePassword(hash, until);
            endSessions.of(id);
            log.record(Happening.ONE_TIME_PASSWORD_ISSUED, id, null, reason);
        });
        return new Issued(password.text(), until);
    }
}
