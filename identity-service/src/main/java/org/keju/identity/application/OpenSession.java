package org.keju.identity.application;

import java.time.Clock;
import java.util.Optional;
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
import org.springframework.transaction.support.TransactionOperations;

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
    private final TransactionOperations transaction;
    private final Clock clock;

    OpenSession(
            LogInGuard guard,
            Accounts accounts,
            Sessions sessions,
            AccountHolders holders,
            Tokens tokens,
            SecurityLog log,
            Visitors visitors,
            TransactionOperations transaction,
            Clock clock) {
        this.guard = guard;
        this.accounts = accounts;
        this.sessions = sessions;
        this.holders = holders;
        this.tokens = tokens;
        this.log = log;
        this.visitors = visitors;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens the session, unless the account has been closed or given another password since: the comparison may have waited for
     * seconds, and whoever ended every session meanwhile meant this one too. With the session the attempt is settled, in the same
     * transaction: one commit less in a rush.
     */
    SignedIn run(Admission admission) {
        Optional<SignedIn> signedIn = transaction.execute(status -> open(admission));
        return signedIn.orElseThrow(() -> refuse(admission));
    }

    private Optional<SignedIn> open(Admission admission) {
        Account compared = admission.compared();
        return accounts.lock(compared.id())
                .filter(present -> present.stillAdmitsOwnerOf(compared))
                .map(account -> open(account, admission));
    }

    private SignedIn open(Account account, Admission admission) {
        guard.succeeded(admission.attempt(), account.id());
        Session session = sessions.save(Session.open(Ids.next(), account.id(), visitors.origin(), clock.instant()));
        log.record(Happening.LOGGED_IN, account.id(), session.id());
        AccountHolder holder = holders.of(account);
        return new SignedIn(holder, tokens.issue(holder, session));
    }

    /** What was right when it was compared is wrong by now, and is counted and logged as what is wrong. */
    private LogInRefused refuse(Admission admission) {
        guard.failed(admission.attempt());
        log.refuse(Happening.LOG_IN_FAILED, admission.compared().id(), "password");
        return new LogInRefused();
    }
}
