package org.keju.payment.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaPaymentOrders extends PaymentOrders, Repository<PaymentOrder, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from PaymentOrder o where o.applicationId = :applicationId and o.accountId = :accountId")
    Optional<PaymentOrder> lockByApplicationIdAndAccountId(UUID applicationId, UUID accountId);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from PaymentOrder o where o.applicationId = :applicationId")
    Optional<PaymentOrder> lockByApplicationId(UUID applicationId);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from PaymentOrder o where o.id = :id")
    Optional<PaymentOrder> lockById(UUID id);

    @Override
    @Query("select o.applicationId from PaymentOrder o where o.id = :id")
    Optional<UUID> findApplicationIdById(UUID id);
}
