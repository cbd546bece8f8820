package org.keju.identity.application;

import org.keju.identity.domain.Account;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.StaffAccount;
import org.springframework.stereotype.Component;

/** What others know of the owner of an account, and a password may not lean on. */
@Component
class PersonalWords {

    private final AccountHolders holders;

    PersonalWords(AccountHolders holders) {
        this.holders = holders;
    }

    String[] of(Account account) {
        return switch (account) {
            case CandidateAccount candidate -> of(candidate);
            case StaffAccount staff -> new String[] {staff.username()};
            default -> throw new IllegalStateException("Neither a candidate nor staff: " + account.id());
        };
    }

    private String[] of(CandidateAccount candidate) {
        return new String[] {
            holders.idNumberOf(candidate).value(),
            candidate.displayName(),
            candidate.accountName().orElse("")
        };
    }
}
