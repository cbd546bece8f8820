package org.keju.payment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All money that channels took. */
public interface Receipts {

    void add(Receipt receipt);

    Optional<Receipt> findById(UUID id);

    /** In the order in which they were taken. */
    List<Receipt> findByOrderId(UUID orderId);

    boolean has(Channel channel, String transactionNumber);
}
