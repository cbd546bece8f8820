package org.keju.identity.domain;

import java.util.Optional;
import java.util.UUID;

/** All accounts. */
public interface Accounts {

    Account save(Account account);

    /** Sends what was saved to the database now, where the second account of one person is noticed. */
    void flush();

    Optional<Account> findById(UUID id);

    /** The candidate with this ID number, by its index. */
    Optional<CandidateAccount> findCandidate(byte[] idNumberIndex);

    /** The member of staff with this user name, in lower case. */
    Optional<StaffAccount> findStaff(String username);
}
