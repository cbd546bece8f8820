package org.keju.identity.application;

import java.util.List;
import java.util.Set;
import org.keju.identity.application.AccountHolder.Kind;
import org.keju.identity.application.AccountHolder.SecondFactorState;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.SealedIdNumber;
import org.keju.identity.domain.SecondFactor;
import org.keju.identity.domain.SecondFactors;
import org.keju.identity.domain.StaffAccount;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.springframework.stereotype.Component;

/** Seals what accounts hold and lays it open again. */
@Component
class AccountHolders {

    private final EncryptedColumn idNumbers;
    private final BlindIndex index;
    private final SecondFactors factors;
    private final StaffSecurity security;

    AccountHolders(EncryptedColumns columns, BlindIndex index, SecondFactors factors, StaffSecurity security) {
        this.idNumbers = columns.column("account", "id", "id_number", "id_number_index");
        this.index = index;
        this.factors = factors;
        this.security = security;
    }

    SealedIdNumber seal(IdNumber idNumber) {
        return new SealedIdNumber(idNumbers.encrypt(idNumber.value()), index.of(idNumber.value()));
    }

    /** What claims to an ID number are found by, those made under a former key too. */
    List<byte[]> indexesOf(IdNumber idNumber) {
        return index.allOf(idNumber.value());
    }

    /** What the claims beside an account's own are found by. */
    List<byte[]> indexesOf(CandidateAccount candidate) {
        return indexesOf(idNumberOf(candidate));
    }

    IdNumber idNumberOf(CandidateAccount candidate) {
        return new IdNumber(idNumbers.decrypt(candidate.idNumber().ciphertext()));
    }

    AccountHolder of(Account account) {
        return switch (account) {
            case CandidateAccount candidate ->
                new AccountHolder(
                        candidate.id(),
                        Kind.CANDIDATE,
                        candidate.displayName(),
                        candidate.roles(),
                        idNumberOf(candidate),
                        Set.of(),
                        candidate.passwordChangeRequired(),
                        candidate.isContested(),
                        SecondFactorState.NONE);
            case StaffAccount staff -> staff(staff);
            default -> throw new IllegalStateException("Neither a candidate nor staff: " + account.id());
        };
    }

    private AccountHolder staff(StaffAccount staff) {
        SecondFactorState factor = stateOf(staff);
        return new AccountHolder(
                staff.id(),
                Kind.STAFF,
                staff.displayName(),
                factor == SecondFactorState.MISSING ? Set.of() : staff.roles(),
                null,
                staff.agencies(),
                staff.passwordChangeRequired(),
                false,
                factor);
    }

    private SecondFactorState stateOf(StaffAccount staff) {
        if (factors.findById(staff.id()).filter(SecondFactor::inUse).isPresent()) {
            return SecondFactorState.IN_USE;
        }
        return security.secondFactorRequired() ? SecondFactorState.MISSING : SecondFactorState.NONE;
    }
}
