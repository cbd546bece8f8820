package org.keju.payment.domain;

import java.util.Optional;
import java.util.UUID;

/** All money that channels took. */
public interface Receipts {

    void add(Receipt receipt);

    Optional<Receipt> findById(UUID id);

    boolean has(Channel channel, String transactionNumber);
}
