package org.keju.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new password. Whoever is logged in elsewhere may have known the old one, so every other session ends. */
@Service
class KeepNewPassword {

    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountHolders holders;
    private final Tokens tokens;
    private final SecurityLog log;
    private final Clock clock;

    KeepNewPassword(
            Accounts accounts, Sessions sessions, AccountHolders holders, Tokens tokens, SecurityLog log, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.holders = holders;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public SignedIn run(UUID accountId, UUID sessionId, PasswordHash hash) {
        Instant now = clock.instant();
        List<Session> open = sessions.lockUnrevoked(accountId);
        Session own = open.stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst()
                .orElseThrow(SessionOver::new);
        own.renew(now);
        open.stream().filter(session -> session != own).forEach(session -> session.revoke(now));
        Account account = accounts.findById(accountId).orElseThrow(SessionOver::new);
        account.changePassword(hash);
        log.record(Happening.PASSWORD_CHANGED, accountId, sessionId);
        AccountHolder holder = holders.of(account);
        return new SignedIn(holder, tokens.issue(holder, own));
    }
}
