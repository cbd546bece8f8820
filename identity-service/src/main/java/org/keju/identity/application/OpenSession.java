package org.keju.identity.application;

import java.time.Clock;
import org.keju.identity.application.CheckPassword.Admission;
import org.keju.identity.application.guard.LogInGuard;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.domain.Session;
import org.keju.identity.domain.Sessions;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a session for somebody who has been let in. */
@Service
class OpenSession {

    private final LogInGuard guard;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountHolders holders;
    private final Tokens tokens;
    private final SecurityLog log;
    private final Visitors visitors;
    private final Clock clock;

    OpenSession(
            LogInGuard guard,
            Accounts accounts,
            Sessions sessions,
            AccountHolders holders,
            Tokens tokens,
            SecurityLog log,
            Visitors visitors,
            Clock clock) {
        this.guard = guard;
        this.accounts = accounts;
        this.sessions = sessions;
        this.holders = holders;
        this.tokens = tokens;
        this.log = log;
        this.visitors = visitors;
        this.clock = clock;
    }

    /**
     * Opens the session, unless the account has been closed or given another password since: the comparison may have waited for
     * seconds, and whoever ended every session meanwhile meant this one too. With the session the attempt is settled, in the same
     * transaction: one commit less in a rush.
     */
    @Transactional
    public SignedIn run(Admission admission) {
        Account compared = admission.compared();
        Account account = accounts.lock(compared.id())
                .filter(present -> present.stillAdmitsOwnerOf(compared))
                .orElseThrow(LogInRefused::new);
        guard.succeeded(admission.attempt(), account.id());
        Session session = sessions.save(Session.open(Ids.next(), account.id(), visitors.origin(), clock.instant()));
        log.record(Happening.LOGGED_IN, account.id(), session.id());
        AccountHolder holder = holders.of(account);
        return new SignedIn(holder, tokens.issue(holder, session));
    }
}
