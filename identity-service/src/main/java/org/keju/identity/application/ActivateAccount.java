package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.CodeRefused;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;

/** Lets somebody whom an office has entered take over the account with the code sent to them (row 15). */
@Service
public class ActivateAccount {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final PasswordHashing hashing;
    private final KeepPasswordByCode keep;

    ActivateAccount(Accounts accounts, AccountHolders holders, PasswordHashing hashing, KeepPasswordByCode keep) {
        this.accounts = accounts;
        this.holders = holders;
        this.hashing = hashing;
        this.keep = keep;
    }

    /** Somebody who is on no list takes the same way as somebody with a wrong code. */
    public void run(String idNumber, String code, String chosenPassword) {
        IdNumber number = IdNumber.parse(idNumber);
        Password password = Password.chosen(chosenPassword);
        UUID waiting = waiting(number);
        var change = new KeepPasswordByCode.Change(
                Purpose.ACTIVATION, waiting, waiting, code, password, hashing.hash(password));
        if (!keep.run(change, Happening.ACTIVATED)) {
            throw new CodeRefused();
        }
    }

    private UUID waiting(IdNumber number) {
        return accounts.findClaimants(holders.indexesOf(number)).stream()
                .filter(CandidateAccount::isWaitingForActivation)
                .map(Account::id)
                .findFirst()
                .orElseGet(Ids::next);
    }
}
