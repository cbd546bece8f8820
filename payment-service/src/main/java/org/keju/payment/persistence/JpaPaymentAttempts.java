package org.keju.payment.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface JpaPaymentAttempts extends PaymentAttempts, Repository<PaymentAttempt, UUID> {

    /** Tells Hibernate to say {@code skip locked}. */
    String SKIP_LOCKED = "-2";

    @Override
    @Query("select a.orderId from PaymentAttempt a where a.channel = :channel and a.merchantOrderNumber = :number")
    Optional<UUID> findOrderId(Channel channel, String number);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PaymentAttempt a where a.channel = :channel and a.merchantOrderNumber = :number")
    Optional<PaymentAttempt> lockByNumber(Channel channel, String number);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PaymentAttempt a where a.id = :id")
    Optional<PaymentAttempt> lockById(UUID id);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PaymentAttempt a where a.orderId = :orderId order by a.createdAt")
    List<PaymentAttempt> lockByOrderId(UUID orderId);

    @Override
    @Query("select min(a.nextQueryAt) from PaymentAttempt a")
    Optional<Instant> findNextQuery();

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select a from PaymentAttempt a where a.nextQueryAt <= :now order by a.nextQueryAt limit :atMost")
    List<PaymentAttempt> lockDue(Instant now, int atMost);
}
