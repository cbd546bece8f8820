package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.SecondFactor;
import org.keju.identity.domain.SecondFactors;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Second factors in a table. */
interface JpaSecondFactors extends SecondFactors, Repository<SecondFactor, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select factor from SecondFactor factor where factor.accountId = :accountId")
    Optional<SecondFactor> lock(UUID accountId);

    @Override
    @Query("select factor.accountId from SecondFactor factor where factor.sealedSecret is not null")
    List<UUID> findAccountsInUse();
}
