package org.keju.identity.application;

import java.util.UUID;
import org.keju.events.identity.AccountRegistered;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.Claims;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.kit.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a candidate's new account, warns whoever claims the same ID number, and tells the other services. */
@Component
class KeepNewAccount {

    private final Accounts accounts;
    private final Post post;
    private final SecurityLog log;
    private final Outbox outbox;

    KeepNewAccount(Accounts accounts, Post post, SecurityLog log, Outbox outbox) {
        this.accounts = accounts;
        this.post = post;
        this.log = log;
        this.outbox = outbox;
    }

    /**
     * The database refuses the second of two claims that are made at the very same time.
     *
     * @param claims those that the account was admitted beside
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID run(CandidateAccount account, Claims claims) {
        account.claimBeside(claims);
        accounts.save(account);
        accounts.flush();
        log.record(Happening.REGISTERED, account.id(), null);
        claims.present().stream().map(Account::id).forEach(this::warn);
        outbox.publish(new AccountRegistered(account.id(), account.createdAt()));
        return account.id();
    }

    private void warn(UUID other) {
        log.record(Happening.ID_NUMBER_CONTESTED, other, null);
        post.notice(MessageKind.ID_NUMBER_CONTESTED, other, "");
    }
}
