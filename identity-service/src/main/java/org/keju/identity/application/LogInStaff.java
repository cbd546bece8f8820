package org.keju.identity.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.factor.CheckSecondFactor;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordExpired;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.StaffAccount;
import org.springframework.stereotype.Service;

/** Logs a member of staff in with user name, password, and the code of a second factor where there is one. */
@Service
public class LogInStaff {

    private final Accounts accounts;
    private final CheckPassword check;
    private final CheckSecondFactor factor;
    private final OpenSession open;
    private final SecurityLog log;
    private final Clock clock;

    LogInStaff(
            Accounts accounts,
            CheckPassword check,
            CheckSecondFactor factor,
            OpenSession open,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.factor = factor;
        this.open = open;
        this.log = log;
        this.clock = clock;
    }

    public SignedIn run(String username, String password, @Nullable String code) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        List<StaffAccount> named = accounts.findStaff(name).stream().toList();
        return open.run(
                check.run(named, 1, "staff " + name, Password.entered(password), account -> admit(account, code)));
    }

    private void admit(StaffAccount account, @Nullable String code) {
        if (account.passwordExpired(clock.instant())) {
            log.refuse(Happening.LOG_IN_FAILED, account.id(), "one-time-password-expired");
            throw new PasswordExpired();
        }
        factor.run(account.id(), code);
    }
}
