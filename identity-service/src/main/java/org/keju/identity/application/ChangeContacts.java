package org.keju.identity.application;

import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.SessionOver;
import org.springframework.stereotype.Service;

/** Lets a candidate who knows the present password name other addresses. The old ones are told, and serve until then. */
@Service
public class ChangeContacts {

    private final Accounts accounts;
    private final ConfirmPassword confirm;
    private final KeepContacts keep;

    ChangeContacts(Accounts accounts, ConfirmPassword confirm, KeepContacts keep) {
        this.accounts = accounts;
        this.confirm = confirm;
        this.keep = keep;
    }

    public void run(UUID accountId, String password, List<ContactAddress> addresses) {
        CandidateAccount account = accounts.findCandidate(accountId).orElseThrow(SessionOver::new);
        confirm.run(account, password);
        keep.run(accountId, addresses);
    }
}
