package org.keju.identity.persistence;

import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.StaffAccount;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts in one table. */
interface JpaAccounts extends Accounts, Repository<Account, UUID> {

    @Override
    @Query("select account from CandidateAccount account where account.idNumberIndex = :idNumberIndex")
    Optional<CandidateAccount> findCandidate(byte[] idNumberIndex);

    @Override
    @Query("select account from StaffAccount account where account.username = :username")
    Optional<StaffAccount> findStaff(String username);
}
