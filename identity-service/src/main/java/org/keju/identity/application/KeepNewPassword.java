package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.application.guard.LogInGuard;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.SessionOver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new password. Whoever is logged in elsewhere may have known the old one, so every other session ends. */
@Service
class KeepNewPassword {

    private final Accounts accounts;
    private final KeepOneSession keep;
    private final LogInGuard guard;
    private final SecurityLog log;

    KeepNewPassword(Accounts accounts, KeepOneSession keep, LogInGuard guard, SecurityLog log) {
        this.accounts = accounts;
        this.keep = keep;
        this.guard = guard;
        this.log = log;
    }

    @Transactional
    public SignedIn run(UUID accountId, UUID sessionId, PasswordHash hash) {
        accounts.lock(accountId).orElseThrow(SessionOver::new).changePassword(hash);
        guard.passwordReplaced(accountId);
        log.record(Happening.PASSWORD_CHANGED, accountId, sessionId);
        return keep.run(accountId, sessionId);
    }
}
