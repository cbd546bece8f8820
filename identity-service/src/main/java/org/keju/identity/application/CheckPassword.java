package org.keju.identity.application;

import java.util.List;
import java.util.Optional;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;

/**
 * Lets somebody in or not. Without an account the password is compared all the same, so that neither the words nor the
 * time of the refusal tell who has an account.
 */
@Service
class CheckPassword {

    private final PasswordHashing hashing;
    private final SecurityLog log;

    CheckPassword(PasswordHashing hashing, SecurityLog log) {
        this.hashing = hashing;
        this.log = log;
    }

    <A extends Account> A run(Optional<A> account, Password password) {
        PasswordHash hash = account.map(Account::passwordHash).orElseGet(hashing::nobodys);
        boolean matches = hashing.matches(password, hash);
        if (account.isEmpty() || !matches) {
            log.record(Happening.LOG_IN_FAILED, account.map(Account::id).orElse(null), null);
            throw new LogInRefused();
        }
        return account.get();
    }

    /**
     * Finds among those who claim one ID number the one whose password this is. A failure costs as many comparisons as there can
     * be claimants, so its time does not tell how many there are.
     */
    CandidateAccount run(List<CandidateAccount> claimants, Password password) {
        for (CandidateAccount claimant : claimants) {
            if (hashing.matches(password, claimant.passwordHash())) {
                return claimant;
            }
        }
        for (int spare = claimants.size(); spare < CandidateAccount.CLAIMANTS_AT_MOST; spare++) {
            hashing.matches(password, hashing.nobodys());
        }
        log.record(
                Happening.LOG_IN_FAILED,
                claimants.stream().map(Account::id).findFirst().orElse(null),
                null);
        throw new LogInRefused();
    }
}
