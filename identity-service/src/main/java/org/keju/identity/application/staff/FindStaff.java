package org.keju.identity.application.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.keju.identity.domain.NoSuchStaff;
import org.keju.identity.domain.SecondFactors;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody on the staff, as administrators see them. */
@Service
public class FindStaff {

    private final StaffAccounts staff;
    private final SecondFactors factors;
    private final Clock clock;

    FindStaff(StaffAccounts staff, SecondFactors factors, Clock clock) {
        this.staff = staff;
        this.factors = factors;
        this.clock = clock;
    }

    /** A member of staff and how they get in. */
    public record Member(StaffAccount account, Access access) {}

    /** How far somebody has come with getting in. */
    public enum Access {
        ONE_TIME_PASSWORD,
        ONE_TIME_PASSWORD_EXPIRED,
        PASSWORD,
        PASSWORD_AND_SECOND_FACTOR
    }

    @Transactional(readOnly = true)
    public List<Member> run() {
        Set<UUID> enrolled = Set.copyOf(factors.findAccountsInUse());
        Instant now = clock.instant();
        return staff.everybody().stream()
                .map(account -> new Member(account, access(account, enrolled.contains(account.id()), now)))
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Member run(UUID id) {
        return run().stream()
                .filter(member -> member.account().id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchStaff::new);
    }

    private static Access access(StaffAccount account, boolean enrolled, Instant now) {
        if (account.passwordChangeRequired()) {
            return account.passwordExpired(now) ? Access.ONE_TIME_PASSWORD_EXPIRED : Access.ONE_TIME_PASSWORD;
        }
        return enrolled ? Access.PASSWORD_AND_SECOND_FACTOR : Access.PASSWORD;
    }
}
