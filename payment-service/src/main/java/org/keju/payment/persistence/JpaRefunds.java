package org.keju.payment.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface JpaRefunds extends Refunds, Repository<Refund, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Refund f where f.id = :id")
    Optional<Refund> lockById(UUID id);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = JpaPaymentAttempts.SKIP_LOCKED))
    @Query("""
            select f from Refund f
            where f.nextTryAt <= :now
            and not exists (select 1 from PaymentOrder o where o.id = f.orderId and o.frozen)
            order by f.nextTryAt limit :atMost
            """)
    List<Refund> lockDue(Instant now, int atMost);
}
