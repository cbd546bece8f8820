package org.keju.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.AlreadyRegistered;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.Registration;
import org.keju.kit.ids.Ids;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Opens an account for a candidate: one for each ID number, however many ask at once (row 18). */
@Service
public class RegisterCandidate {

    private static final ZoneId ZONE_OF_ID_NUMBERS = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final AccountHolders holders;
    private final PasswordHashing hashing;
    private final KeepNewAccount keep;
    private final Clock clock;

    RegisterCandidate(
            Accounts accounts, AccountHolders holders, PasswordHashing hashing, KeepNewAccount keep, Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.hashing = hashing;
        this.keep = keep;
        this.clock = clock;
    }

    /** Answers with the id of the new account. The slow hash is made before the transaction, which holds a connection. */
    public UUID run(Registration.Entries entries) {
        Instant now = clock.instant();
        Registration registration = Registration.read(entries, LocalDate.ofInstant(now, ZONE_OF_ID_NUMBERS));
        if (accounts.findCandidate(holders.indexOf(registration.idNumber())).isPresent()) {
            throw new AlreadyRegistered();
        }
        CandidateAccount account = CandidateAccount.register(
                Ids.next(),
                registration.name(),
                holders.seal(registration.idNumber()),
                hashing.hash(registration.password()),
                now);
        try {
            keep.run(account);
        } catch (DataIntegrityViolationException e) {
            throw new AlreadyRegistered();
        }
        return account.id();
    }
}
