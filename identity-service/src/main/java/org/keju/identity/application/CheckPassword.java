package org.keju.identity.application;

import java.util.Optional;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;

/**
 * Lets somebody in or not. Without an account the password is compared all the same, so that neither the words nor the
 * time of the refusal tell who has an account.
 */
@Service
class CheckPassword {

    private final PasswordHashing hashing;
    private final SecurityLog log;

    CheckPassword(PasswordHashing hashing, SecurityLog log) {
        this.hashing = hashing;
        this.log = log;
    }

    <A extends Account> A run(Optional<A> account, Password password) {
        PasswordHash hash = account.map(Account::passwordHash).orElseGet(hashing::nobodys);
        boolean matches = hashing.matches(password, hash);
        if (account.isEmpty() || !matches) {
            log.record(Happening.LOG_IN_FAILED, account.map(Account::id).orElse(null), null);
            throw new LogInRefused();
        }
        return account.get();
    }
}
