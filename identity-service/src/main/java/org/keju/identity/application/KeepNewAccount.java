package org.keju.identity.application;

import org.keju.events.identity.AccountRegistered;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.kit.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a candidate's new account and tells the others of it, in one transaction. */
@Service
class KeepNewAccount {

    private final Accounts accounts;
    private final SecurityLog log;
    private final Outbox outbox;

    KeepNewAccount(Accounts accounts, SecurityLog log, Outbox outbox) {
        this.accounts = accounts;
        this.log = log;
        this.outbox = outbox;
    }

    @Transactional
    public void run(CandidateAccount account) {
        accounts.save(account);
        accounts.flush();
        log.record(Happening.REGISTERED, account.id(), null);
        outbox.publish(new AccountRegistered(account.id(), account.createdAt()));
    }
}
