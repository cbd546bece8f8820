package org.keju.identity.application;

import org.keju.identity.application.AccountHolder.Kind;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.SealedIdNumber;
import org.keju.identity.domain.StaffAccount;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.FieldCipher;
import org.springframework.stereotype.Component;

/** Seals ID numbers and lays them open again. */
@Component
class AccountHolders {

    private final FieldCipher cipher;
    private final BlindIndex index;

    AccountHolders(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    SealedIdNumber seal(IdNumber idNumber) {
        return new SealedIdNumber(cipher.encrypt(idNumber.value()), indexOf(idNumber));
    }

    byte[] indexOf(IdNumber idNumber) {
        return index.of(idNumber.value());
    }

    IdNumber idNumberOf(CandidateAccount candidate) {
        return new IdNumber(cipher.decrypt(candidate.idNumber().ciphertext()));
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
                        null,
                        candidate.passwordChangeRequired(),
                        candidate.isContested());
            case StaffAccount staff ->
                new AccountHolder(
                        staff.id(),
                        Kind.STAFF,
                        staff.displayName(),
                        staff.roles(),
                        null,
                        staff.agency().orElse(null),
                        staff.passwordChangeRequired(),
                        false);
            default -> throw new IllegalStateException("Neither a candidate nor staff: " + account.id());
        };
    }
}
