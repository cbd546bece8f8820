package org.keju.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
public interface Accounts {

    Account save(Account account);

    /** Sends what was saved to the database now, where the second account of one person is noticed. */
    void flush();

    Optional<Account> findById(UUID id);

    /**
     * The account, kept from everybody else until the transaction ends. Whoever opens a session and whoever ends them all take
     * it first, so that none is opened meanwhile and lives on.
     */
    Optional<Account> lock(UUID id);

    Optional<CandidateAccount> findCandidate(UUID id);

    /** The open account of a candidate, locked likewise. */
    Optional<CandidateAccount> lockCandidate(UUID id);

    /**
     * The open accounts that claim an ID number, the earlier claim first.
     *
     * @param idNumberIndexes its indexes under all keys, for the claims may have been made under different ones
     */
    List<CandidateAccount> findClaimants(Collection<byte[]> idNumberIndexes);

    /** The same, kept from everybody else until the transaction ends. */
    List<CandidateAccount> lockClaimants(Collection<byte[]> idNumberIndexes);

    /**
     * Both at once. The number is read first: a claim that is made meanwhile is either seen, or has the number that the next one
     * would take, and the database refuses that.
     */
    default Claims lockClaims(Collection<byte[]> idNumberIndexes) {
        int latest = latestClaim(idNumberIndexes);
        return new Claims(lockClaimants(idNumberIndexes), latest);
    }

    /** The number of the latest claim to this ID number, those of closed accounts included; 0 for none. */
    int latestClaim(Collection<byte[]> idNumberIndexes);

    /** The open account with this name of its owner's choosing, by its key. */
    Optional<CandidateAccount> findByAccountName(String accountNameKey);

    /** Open accounts whose ID numbers are contested, side by side with those who claim the same. */
    List<CandidateAccount> findContested();

    /** The member of staff with this user name, in lower case. */
    Optional<StaffAccount> findStaff(String username);
}
