package org.keju.payment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All money that must go back. Whoever changes a refund locks it, after its order where both matter. */
public interface Refunds {

    Refund save(Refund refund);

    List<Refund> findByOrderIdOrderByCreatedAt(UUID orderId);

    Optional<Refund> findByRefundNumber(String refundNumber);

    Optional<Refund> lockById(UUID id);

    /** Locks refunds that should be tried by now, leaving out those that another worker holds. */
    List<Refund> lockDue(Instant now, int atMost);
}
