package org.keju.identity.application;

import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.AccountNotFound;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody who stood at the counter with the ID card another address, so that a lost password can be recovered as
 * usual. The old addresses are told: if it was somebody else with a forged card, the owner learns of it there.
 */
@Service
public class RecordContacts {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final VouchForContact vouch;
    private final Post post;
    private final SecurityLog log;

    RecordContacts(Accounts accounts, AccountHolders holders, VouchForContact vouch, Post post, SecurityLog log) {
        this.accounts = accounts;
        this.holders = holders;
        this.vouch = vouch;
        this.post = post;
        this.log = log;
    }

    @Transactional
    public void run(UUID accountId, List<ContactAddress> addresses, String reason) {
        CandidateAccount account = accounts.findCandidate(accountId).orElseThrow(AccountNotFound::new);
        accounts.lockClaimants(holders.indexesOf(account)); // of two clerks at once the second waits
        post.notice(MessageKind.CONTACT_RECORDED, accountId, "");
        addresses.forEach(address -> vouch.run(accountId, address));
        log.record(Happening.CONTACT_RECORDED, accountId, null, reason);
    }
}
