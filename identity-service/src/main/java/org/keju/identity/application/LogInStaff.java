package org.keju.identity.application;

import java.util.Locale;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.springframework.stereotype.Service;

/** Logs a member of staff in with user name and password. */
@Service
public class LogInStaff {

    private final Accounts accounts;
    private final CheckPassword check;
    private final OpenSession open;

    LogInStaff(Accounts accounts, CheckPassword check, OpenSession open) {
        this.accounts = accounts;
        this.check = check;
        this.open = open;
    }

    public SignedIn run(String username, String password) {
        var account = accounts.findStaff(username.strip().toLowerCase(Locale.ROOT));
        return open.run(check.run(account.stream().toList(), 1, username, Password.entered(password)));
    }
}
