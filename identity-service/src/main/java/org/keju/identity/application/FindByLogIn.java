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

    /**
     * What was found.
     *
     * @param accounts one, two that claim the same ID number, or none; what is neither number nor name has none
     * @param soughtBy what was looked for, the same for all spellings that find the same
     */
    record Found(List<CandidateAccount> accounts, String soughtBy) {}

    Found run(String typed) {
        try {
            IdNumber number = IdNumber.parse(typed);
            return new Found(accounts.findClaimants(holders.indexesOf(number)), "ID number " + number.value());
        } catch (EntryRefused noIdNumber) {
            return byName(typed);
        }
    }

    private Found byName(String typed) {
        try {
            String key = AccountName.parse(typed).key();
            return new Found(accounts.findByAccountName(key).stream().toList(), "account name " + key);
        } catch (EntryRefused noName) {
            return new Found(List.of(), "neither " + typed);
        }
    }
}
