package org.keju.identity.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.factor.CheckSecondFactor;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.SessionOver;
import org.springframework.stereotype.Service;

/** Lets somebody who is logged in show again who they are, before a grave act. */
@Service
public class Reauthenticate {

    private final Accounts accounts;
    private final CheckPassword check;
    private final CheckSecondFactor factor;
    private final RenewSession renew;

    Reauthenticate(Accounts accounts, CheckPassword check, CheckSecondFactor factor, RenewSession renew) {
        this.accounts = accounts;
        this.check = check;
        this.factor = factor;
        this.renew = renew;
    }

    /** Answers with a token of the same session that says when this was. */
    public SignedIn run(UUID accountId, UUID sessionId, String password, @Nullable String code) {
        Account account = accounts.findById(accountId).orElseThrow(SessionOver::new);
        check.again(account, Password.entered(password), owner -> factor.run(owner.id(), code));
        return renew.authenticated(accountId, sessionId);
    }
}
