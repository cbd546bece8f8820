package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
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

    @Transactional(readOnly = true)
    public AccountHolder run(UUID accountId, UUID sessionId) {
        sessions.findByIdAndAccountId(sessionId, accountId)
                .orElseThrow(SessionOver::new)
                .requireOpen(clock.instant());
        return holders.of(accounts.findById(accountId).orElseThrow(SessionOver::new));
    }
}
