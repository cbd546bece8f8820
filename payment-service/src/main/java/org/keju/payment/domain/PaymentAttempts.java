package org.keju.payment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All attempts. Whoever changes one locks it, after its order where both change. */
public interface PaymentAttempts {

    PaymentAttempt save(PaymentAttempt attempt);

    List<PaymentAttempt> findByOrderIdOrderByCreatedAt(UUID orderId);

    List<PaymentAttempt> lockByOrderId(UUID orderId);

    Optional<PaymentAttempt> findById(UUID id);

    Optional<PaymentAttempt> findByChannelAndMerchantOrderNumber(Channel channel, String merchantOrderNumber);

    Optional<PaymentAttempt> lockById(UUID id);

    /** The order that an attempt belongs to, without loading the attempt: it is loaded when its order is locked. */
    Optional<UUID> findOrderId(Channel channel, String merchantOrderNumber);

    Optional<PaymentAttempt> lockByNumber(Channel channel, String merchantOrderNumber);

    /** When the next question should be asked, or should have been; empty while none is planned. */
    Optional<Instant> findNextQuery();

    /** Locks attempts about which the channel should be asked by now, leaving out those that another worker holds. */
    List<PaymentAttempt> lockDue(Instant now, int atMost);
}
