package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.EntryFault;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.StaffAccount;
import org.keju.kit.crypto.FieldCipher;
import org.springframework.stereotype.Service;

/** Lets somebody who is logged in, and who knows the present password, choose another. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final FieldCipher cipher;
    private final PasswordHashing hashing;
    private final KeepNewPassword keep;

    ChangePassword(Accounts accounts, FieldCipher cipher, PasswordHashing hashing, KeepNewPassword keep) {
        this.accounts = accounts;
        this.cipher = cipher;
        this.hashing = hashing;
        this.keep = keep;
    }

    /** Answers with a token of the same session that has all the account's roles. */
    public SignedIn run(UUID accountId, UUID sessionId, String current, String replacement) {
        Account account = accounts.findById(accountId).orElseThrow(SessionOver::new);
        if (!hashing.matches(Password.entered(current), account.passwordHash())) {
            throw new EntryRefused(EntryFault.CURRENT_PASSWORD_WRONG);
        }
        Password chosen = Password.chosen(replacement, publicWordOf(account));
        if (chosen.equals(Password.entered(current))) {
            throw new EntryRefused(EntryFault.PASSWORD_UNCHANGED);
        }
        return keep.run(accountId, sessionId, hashing.hash(chosen));
    }

    private String publicWordOf(Account account) {
        return switch (account) {
            case CandidateAccount candidate ->
                cipher.decrypt(candidate.idNumber().ciphertext());
            case StaffAccount staff -> staff.username();
            default -> throw new IllegalStateException("Neither a candidate nor staff: " + account.id());
        };
    }
}
