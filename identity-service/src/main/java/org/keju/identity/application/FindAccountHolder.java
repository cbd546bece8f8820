package org.keju.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody who they are logged in as, as long as they are. */
@Service
public class FindAccountHolder {

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccountHolders holders;
    private final Clock clock;

    FindAccountHolder(Sessions sessions, Accounts accounts, AccountHolders holders, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.holders = holders;
        this.clock = clock;
    }

    /** Who it is, and until when at most they stay logged in. */
    public record Found(AccountHolder holder, Instant sessionEndsAt) {}

    @Transactional(readOnly = true)
    public Found run(UUID accountId, UUID sessionId) {
        Session session = sessions.findByIdAndAccountId(sessionId, accountId).orElseThrow(SessionOver::new);
        session.requireOpen(clock.instant());
        AccountHolder holder = holders.of(accounts.findById(accountId).orElseThrow(SessionOver::new));
        return new Found(holder, session.endsAt());
    }
}
