package org.keju.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with the session in which somebody changed how they get in, and ends every other one of theirs. */
@Service
public class KeepOneSession {

    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountHolders holders;
    private final Tokens tokens;
    private final Clock clock;

    KeepOneSession(Accounts accounts, Sessions sessions, AccountHolders holders, Tokens tokens, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.holders = holders;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Answers with a token of the session that goes on, which has the account's present roles. */
    @Transactional
    public SignedIn run(UUID accountId, UUID sessionId) {
        Instant now = clock.instant();
        List<Session> open = sessions.lockUnrevoked(accountId);
        Session own = open.stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst()
                .orElseThrow(SessionOver::new);
        own.renew(now);
        open.stream().filter(session -> session != own).forEach(session -> session.revoke(now));
        AccountHolder holder = holders.of(accounts.findById(accountId).orElseThrow(SessionOver::new));
        return new SignedIn(holder, tokens.issue(holder, own));
    }
}
