package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a session that is still open a new token; roles changed in the meantime count from here on. */
@Service
public class RenewSession {

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccountHolders holders;
    private final Tokens tokens;
    private final Clock clock;

    RenewSession(Sessions sessions, Accounts accounts, AccountHolders holders, Tokens tokens, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.holders = holders;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    public SignedIn run(UUID accountId, UUID sessionId) {
        Session session = sessions.lock(sessionId, accountId).orElseThrow(SessionOver::new);
        session.renew(clock.instant());
        AccountHolder holder = holders.of(accounts.findById(accountId).orElseThrow(SessionOver::new));
        return new SignedIn(holder, tokens.issue(holder, session));
    }
}
