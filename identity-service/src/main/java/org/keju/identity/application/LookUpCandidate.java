package org.keju.identity.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.identity.application.FindContacts.MaskedContact;
import org.keju.identity.domain.AccountNotFound;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the accounts of somebody whose ID card lies on the counter, by the whole number and nothing less. Every look-up is on
 * record, those in vain too: whoever goes through numbers is seen.
 */
@Service
public class LookUpCandidate {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final FindContacts contacts;
    private final SecurityLog log;

    LookUpCandidate(Accounts accounts, AccountHolders holders, FindContacts contacts, SecurityLog log) {
        this.accounts = accounts;
        this.holders = holders;
        this.contacts = contacts;
        this.log = log;
    }

    /** An account as the clerk at the counter sees it. Two of them claim the number while it is contested. */
    public record Candidate(
            UUID accountId,
            String name,
            String maskedIdNumber,
            Instant registeredAt,
            boolean waitingForActivation,
            boolean idNumberContested,
            List<MaskedContact> contacts) {}

    /** Finding nobody is no fault of the transaction, which keeps the line in the log. */
    @Transactional(noRollbackFor = AccountNotFound.class)
    public List<Candidate> run(IdNumber idNumber) {
        List<CandidateAccount> claimants = accounts.findClaimants(holders.indexesOf(idNumber));
        if (claimants.isEmpty()) {
            log.record(Happening.CANDIDATE_LOOKED_UP, null, null, "no-account");
            throw new AccountNotFound();
        }
        claimants.forEach(claimant -> log.record(Happening.CANDIDATE_LOOKED_UP, claimant.id(), null));
        return claimants.stream().map(claimant -> candidate(claimant, idNumber)).toList();
    }

    private Candidate candidate(CandidateAccount account, IdNumber idNumber) {
        return new Candidate(
                account.id(),
                account.displayName(),
                idNumber.masked(),
                account.createdAt(),
                account.isWaitingForActivation(),
                account.isContested(),
                contacts.run(account.id()));
    }
}
