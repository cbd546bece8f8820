package org.keju.identity.application;

import java.util.List;
import org.keju.identity.domain.AccountName;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.IdNumber;
import org.springframework.stereotype.Component;

/** Finds the accounts that somebody may mean who types an ID number or an account name (row 9). */
@Component
class FindByLogIn {

    private final Accounts accounts;
    private final AccountHolders holders;

    FindByLogIn(Accounts accounts, AccountHolders holders) {
        this.accounts = accounts;
        this.holders = holders;
    }

    /** One account, two that claim the same ID number, or none; what is neither number nor name has none. */
    List<CandidateAccount> run(String typed) {
        try {
            return accounts.findClaimants(holders.indexesOf(IdNumber.parse(typed)));
        } catch (EntryRefused noIdNumber) {
            return byName(typed);
        }
    }

    private List<CandidateAccount> byName(String typed) {
        try {
            return accounts.findByAccountName(AccountName.parse(typed).key()).stream()
                    .toList();
        } catch (EntryRefused noName) {
            return List.of();
        }
    }
}
