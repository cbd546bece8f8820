package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.EntryFault;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.SessionOver;
import org.springframework.stereotype.Service;

/** Lets somebody who is logged in, and who knows the present password, choose another. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final PersonalWords words;
    private final ConfirmPassword confirm;
    private final PasswordHashing hashing;
    private final KeepNewPassword keep;

    ChangePassword(
            Accounts accounts,
            PersonalWords words,
            ConfirmPassword confirm,
            PasswordHashing hashing,
            KeepNewPassword keep) {
        this.accounts = accounts;
        this.words = words;
        this.confirm = confirm;
        this.hashing = hashing;
        this.keep = keep;
    }

    /** Answers with a token of the same session that has all the account's roles. */
    public SignedIn run(UUID accountId, UUID sessionId, String current, String replacement) {
        Account account = accounts.findById(accountId).orElseThrow(SessionOver::new);
        confirm.run(account, current);
        Password chosen = Password.chosen(replacement, words.of(account));
        if (chosen.equals(Password.entered(current))) {
            throw new EntryRefused(EntryFault.PASSWORD_UNCHANGED);
        }
        return keep.run(accountId, sessionId, hashing.hash(chosen));
    }
}
