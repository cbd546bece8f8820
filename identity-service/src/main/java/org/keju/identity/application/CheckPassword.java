package org.keju.identity.application;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.keju.identity.application.PasswordHashing.TooBusy;
import org.keju.identity.application.guard.Attempt;
import org.keju.identity.application.guard.LogInGuard;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecondFactorRefused;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;

/**
 * Lets somebody in or not. Without an account the password is compared all the same, so that neither the words nor the
 * time of the refusal tell who has an account.
 */
@Service
class CheckPassword {

    /**
     * Somebody whose password was right.
     *
     * @param compared the account as it was when its password was compared
     */
    record Admission(Account compared, Attempt attempt) {}

    private final LogInGuard guard;
    private final PasswordHashing hashing;
    private final RefreshHash refresh;
    private final SecurityLog log;

    CheckPassword(LogInGuard guard, PasswordHashing hashing, RefreshHash refresh, SecurityLog log) {
        this.guard = guard;
        this.hashing = hashing;
        this.refresh = refresh;
        this.log = log;
    }

    /**
     * Finds the account whose password this is. The attempt is settled when the session is opened.
     *
     * @param claimants the accounts that may be meant; several where people claim one ID number
     * @param comparisons how many accounts could be meant at most: every failure costs as many comparisons, so that its time does
     *     not tell how many there are
     * @param soughtBy what the accounts were looked for by; by it attempts are counted where there is no account
     * @param further what else is asked of the owner; until it has passed nothing is forgotten, and a refused code counts as a wrong
     *     password does
     */
    <A extends Account> Admission run(
            List<A> claimants, int comparisons, String soughtBy, Password password, Consumer<A> further) {
        Attempt attempt = guard.admit(claimants.stream().map(Account::id).toList(), soughtBy);
        Optional<A> owner = ownerOf(password, claimants, comparisons, attempt);
        if (owner.isEmpty()) {
            guard.failed(attempt);
            log.refuse(
                    Happening.LOG_IN_FAILED,
                    claimants.stream().map(Account::id).findFirst().orElse(null),
                    "password");
            throw new LogInRefused();
        }
        welcome(owner.get(), password, further, attempt, Happening.LOG_IN_FAILED);
        return new Admission(owner.get(), attempt);
    }

    /**
     * The same for somebody who is in already, whom a rush at the door does not hold up. A session that was left open or stolen is
     * no place to guess from: attempts are counted as those at the door are, and together with them.
     */
    <A extends Account> void again(A account, Password password, Consumer<A> further) {
        Attempt attempt = guard.admit(List.of(account.id()), "");
        if (!compare(attempt, () -> hashing.confirms(password, account.passwordHash())) || !account.active()) {
            guard.failed(attempt);
            log.refuse(Happening.AUTHENTICATION_FAILED, account.id(), "password");
            throw new LogInRefused();
        }
        welcome(account, password, further, attempt, Happening.AUTHENTICATION_FAILED);
        guard.succeeded(attempt, account.id());
    }

    private <A extends Account> void welcome(
            A owner, Password password, Consumer<A> further, Attempt attempt, Happening failure) {
        askFurther(owner, further, attempt, failure);
        keepUpToDate(owner, password);
    }

    private <A extends Account> Optional<A> ownerOf(
            Password password, List<A> claimants, int comparisons, Attempt attempt) {
        for (A claimant : claimants) {
            if (compare(attempt, () -> hashing.matches(password, claimant.passwordHash())) && claimant.active()) {
                return Optional.of(claimant);
            }
        }
        for (int spare = claimants.size(); spare < comparisons; spare++) {
            compare(attempt, () -> hashing.matches(password, hashing.nobodys()));
        }
        return Optional.empty();
    }

    /** What was refused is logged here, where no transaction holds a connection while the log takes another. */
    private <A extends Account> void askFurther(A owner, Consumer<A> further, Attempt attempt, Happening failure) {
        try {
            further.accept(owner);
        } catch (SecondFactorRefused e) {
            guard.failed(attempt);
            log.refuse(failure, owner.id(), "second-factor");
            throw e;
        } catch (RuntimeException e) {
            guard.abandoned(attempt);
            throw e;
        }
    }

    private boolean compare(Attempt attempt, BooleanSupplier comparison) {
        try {
            return comparison.getAsBoolean();
        } catch (TooBusy e) {
            guard.abandoned(attempt);
            throw e;
        }
    }

    /** In a rush the hash stays as it is; there will be another log-in. */
    private void keepUpToDate(Account account, Password password) {
        PasswordHash hash = account.passwordHash();
        if (hashing.isOutdated(hash)) {
            try {
                refresh.run(account.id(), hash, hashing.hash(password));
            } catch (TooBusy e) {
                // nothing is lost but an occasion
            }
        }
    }
}
