package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.PasswordHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces a hash by a dearer one of the same password, which is at hand only in the moment of a log-in. */
@Service
class RefreshHash {

    private final Accounts accounts;

    RefreshHash(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Of several who log in at once the first one's hash is kept. */
    @Transactional
    public void run(UUID accountId, PasswordHash outdated, PasswordHash fresh) {
        accounts.lock(accountId).ifPresent(account -> account.refreshHash(outdated, fresh));
    }
}
