package org.keju.identity.application.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
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
        Instant until = clock.instant().plus(security.oneTimePasswordLife());
        transaction.executeWithoutResult(status -> replace(member(id), hash, until, reason));
        return new Issued(password.text(), until);
    }

    /**
     * The same, but only for somebody whose one-time password has ended unused. Several may try at once; one succeeds.
     *
     * @param handOver passes the password on before it counts: when it fails the account is left as it was
     */
    public void runIfExpired(UUID id, String reason, Consumer<Password> handOver) {
        Password password = OneTimePassword.random();
        PasswordHash hash = hashing.hash(password);
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            StaffAccount member = member(id);
            if (member.active() && member.passwordExpired(now)) {
                replace(member, hash, now.plus(security.oneTimePasswordLife()), reason);
                handOver.accept(password);
            }
        });
    }

    private StaffAccount member(UUID id) {
        return staff.lockMember(id).orElseThrow(NoSuchStaff::new);
    }

    private void replace(StaffAccount member, PasswordHash hash, Instant until, String reason) {
        member.replacePassword(hash, until);
        endSessions.of(member.id());
        log.record(Happening.ONE_TIME_PASSWORD_ISSUED, member.id(), null, reason);
    }
}
