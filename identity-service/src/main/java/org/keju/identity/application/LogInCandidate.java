package org.keju.identity.application;

import java.util.Optional;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.Password;
import org.springframework.stereotype.Service;

/** Logs a candidate in with ID number and password. */
@Service
public class LogInCandidate {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final CheckPassword check;
    private final OpenSession open;

    LogInCandidate(Accounts accounts, AccountHolders holders, CheckPassword check, OpenSession open) {
        this.accounts = accounts;
        this.holders = holders;
        this.check = check;
        this.open = open;
    }

    public SignedIn run(String idNumber, String password) {
        return open.run(check.run(find(idNumber), Password.entered(password)));
    }

    /** What is no ID number has no account; saying more would be the only answer that differs. */
    private Optional<CandidateAccount> find(String typed) {
        try {
            return accounts.findCandidate(holders.indexOf(IdNumber.parse(typed)));
        } catch (EntryRefused e) {
            return Optional.empty();
        }
    }
}
