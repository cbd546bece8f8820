package org.keju.identity.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.keju.identity.domain.AccountName;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.Claimants;
import org.keju.identity.domain.Claims;
import org.keju.identity.domain.EntryFault;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.Registration;
import org.keju.identity.domain.Warning;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account of a registration, and sends its contacts the codes that verify them. */
@Service
class KeepRegistration {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final KeepNewAccount keep;
    private final ProposeContact propose;
    private final Clock clock;

    KeepRegistration(
            Accounts accounts, AccountHolders holders, KeepNewAccount keep, ProposeContact propose, Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.keep = keep;
        this.propose = propose;
        this.clock = clock;
    }

    /** What was asked before hashing is asked again of rows that nobody else can change meanwhile. */
    @Transactional
    public UUID run(Registration registration, PasswordHash passwordHash, Set<Warning> accepted) {
        Claims claims = accounts.lockClaims(holders.indexesOf(registration.idNumber()));
        new Claimants(claims.present()).admit(registration.name(), accepted);
        registration.accountName().ifPresent(this::requireFree);
        CandidateAccount account = CandidateAccount.register(
                Ids.next(), registration.name(), holders.seal(registration.idNumber()), passwordHash, clock.instant());
        registration.accountName().ifPresent(account::call);
        UUID accountId = keep.run(account, claims);
        registration.contacts().forEach(address -> propose.run(accountId, address));
        return accountId;
    }

    private void requireFree(AccountName name) {
        if (accounts.findByAccountName(name.key()).isPresent()) {
            throw new EntryRefused(EntryFault.ACCOUNT_NAME_TAKEN);
        }
    }
}
