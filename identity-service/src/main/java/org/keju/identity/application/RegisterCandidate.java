package org.keju.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Claimants;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.Registration;
import org.keju.identity.domain.Warning;
import org.keju.identity.domain.WarningGiven;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Opens an account for a candidate: one for each ID number and name, however many ask at once (row 18). An ID number that is
 * known under another name is a warning, after which one may go on (row 19).
 */
@Service
public class RegisterCandidate {

    private static final ZoneId ZONE_OF_ID_NUMBERS = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final AccountHolders holders;
    private final PasswordHashing hashing;
    private final KeepRegistration keep;
    private final Clock clock;

    RegisterCandidate(
            Accounts accounts, AccountHolders holders, PasswordHashing hashing, KeepRegistration keep, Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.hashing = hashing;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Answers with the id of the new account. The slow hash is made before the transaction, which holds a connection.
     *
     * @param accepted the warnings that were read and passed over
     */
    public UUID run(Registration.Entries entries, Set<Warning> accepted) {
        Registration registration =
                Registration.read(entries, LocalDate.ofInstant(clock.instant(), ZONE_OF_ID_NUMBERS));
        if (!registration.idNumber().hasKnownDivision() && !accepted.contains(Warning.UNKNOWN_DIVISION)) {
            throw new WarningGiven(Warning.UNKNOWN_DIVISION);
        }
        new Claimants(accounts.findClaimants(holders.indexesOf(registration.idNumber())))
                .admit(registration.name(), accepted);
        PasswordHash hash = hashing.hash(registration.password());
        try {
            return keep.run(registration, hash, accepted);
        } catch (DataIntegrityViolationException e) {
            return keep.run(registration, hash, accepted); // somebody was faster, and is found now
        }
    }
}
