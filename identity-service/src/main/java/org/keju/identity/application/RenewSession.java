package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
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
    private final SecurityLog log;
    private final Clock clock;

    RenewSession(
            Sessions sessions, Accounts accounts, AccountHolders holders, Tokens tokens, SecurityLog log, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.holders = holders;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public SignedIn run(UUID accountId, UUID sessionId) {
        return renew(accountId, sessionId, session -> session.renew(clock.instant()));
    }

    /** The same for somebody who has just shown again who they are. */
    @Transactional
    SignedIn authenticated(UUID accountId, UUID sessionId) {
        log.record(Happening.AUTHENTICATED_AGAIN, accountId, sessionId);
        return renew(accountId, sessionId, session -> session.authenticateAgain(clock.instant()));
    }

    private SignedIn renew(UUID accountId, UUID sessionId, Consumer<Session> renewal) {
        Session session = sessions.lock(sessionId, accountId).orElseThrow(SessionOver::new);
        renewal.accept(session);
        AccountHolder holder =
                holders.of(accounts.findById(accountId).filter(Account::active).orElseThrow(SessionOver::new));
        return new SignedIn(holder, tokens.issue(holder, session));
    }
}
