package org.keju.payment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All orders. Whoever changes one locks it first: concurrent news of the same order come one after the other. */
public interface PaymentOrders {

    PaymentOrder save(PaymentOrder order);

    Optional<PaymentOrder> findById(UUID id);

    Optional<PaymentOrder> findByApplicationIdAndAccountId(UUID applicationId, UUID accountId);

    List<PaymentOrder> findByAccountIdOrderByCreatedAtDesc(UUID accountId);

    Optional<PaymentOrder> lockByApplicationIdAndAccountId(UUID applicationId, UUID accountId);

    Optional<PaymentOrder> lockByApplicationId(UUID applicationId);

    Optional<PaymentOrder> lockById(UUID id);

    Optional<UUID> findApplicationIdById(UUID id);
}
