package org.keju.identity.application;

import org.keju.identity.domain.Account;
import org.keju.identity.domain.EntryFault;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.Password;
import org.springframework.stereotype.Service;

/** Asks somebody who is logged in for the present password, as part of a form. */
@Service
class ConfirmPassword {

    private final CheckPassword check;

    ConfirmPassword(CheckPassword check) {
        this.check = check;
    }

    /** A wrong one is an entry to be corrected, and no reason to lose the session in which it was made. */
    void run(Account account, String typed) {
        try {
            check.again(account, Password.entered(typed), nothingFurther -> {});
        } catch (LogInRefused e) {
            throw new EntryRefused(EntryFault.CURRENT_PASSWORD_WRONG);
        }
    }
}
