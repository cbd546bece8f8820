package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.StaffAccount;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts in one table. */
interface JpaAccounts extends Accounts, Repository<Account, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where account.id = :id")
    Optional<Account> lock(UUID id);

    @Override
    @Query("select account from CandidateAccount account where account.id = :id and account.closedAt is null")
    Optional<CandidateAccount> findCandidate(UUID id);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from CandidateAccount account where account.id = :id and account.closedAt is null")
    Optional<CandidateAccount> lockCandidate(UUID id);

    @Override
    @Query("""
        select account from CandidateAccount account
        where account.idNumberIndex in :idNumberIndexes and account.closedAt is null order by account.claim
        """)
    List<CandidateAccount> findClaimants(Collection<byte[]> idNumberIndexes);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select account from CandidateAccount account
        where account.idNumberIndex in :idNumberIndexes and account.closedAt is null order by account.claim
        """)
    List<CandidateAccount> lockClaimants(Collection<byte[]> idNumberIndexes);

    @Override
    @Query("select coalesce(max(account.claim), 0) from CandidateAccount account where account.idNumberIndex in"
            + " :idNumberIndexes")
    int latestClaim(Collection<byte[]> idNumberIndexes);

    @Override
    @Query("""
        select account from CandidateAccount account
        where account.accountNameKey = :accountNameKey and account.closedAt is null
        """)
    Optional<CandidateAccount> findByAccountName(String accountNameKey);

    @Override
    @Query("""
        select account from CandidateAccount account
        where account.contested = true order by account.idNumberIndex, account.claim
        """)
    List<CandidateAccount> findContested();

    /** The column is ASCII, and the database refuses to compare it with anything else. */
    @Override
    default Optional<StaffAccount> findStaff(String username) {
        return username.chars().allMatch(character -> character < 0x80)
                ? findByAsciiUsername(username)
                : Optional.empty();
    }

    /** With all that belongs to it in the same statement: another would be sent only where there is an account, and tell so. */
    @Query("""
            select account from StaffAccount account left join fetch account.staffRoles left join fetch account.agencies
            where account.username = :username
            """)
    Optional<StaffAccount> findByAsciiUsername(String username);
}
