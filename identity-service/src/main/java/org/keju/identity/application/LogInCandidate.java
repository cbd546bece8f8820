package org.keju.identity.application;

import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.Password;
import org.springframework.stereotype.Service;

/** Logs a candidate in with ID number or account name, and password (row 9). */
@Service
public class LogInCandidate {

    private final FindByLogIn find;
    private final CheckPassword check;
    private final OpenSession open;

    LogInCandidate(FindByLogIn find, CheckPassword check, OpenSession open) {
        this.find = find;
        this.check = check;
        this.open = open;
    }

    /** What is neither a number nor a name has no account; saying more would be the only answer that differs. */
    public SignedIn run(String login, String password) {
        FindByLogIn.Found found = find.run(login);
        return open.run(check.run(
                found.accounts(),
                CandidateAccount.CLAIMANTS_AT_MOST,
                found.soughtBy(),
                Password.entered(password),
                nothingFurther -> {}));
    }
}
