package org.keju.payment.domain;

import java.util.List;
import java.util.UUID;

/** All money that must go back. */
public interface Refunds {

    Refund save(Refund refund);

    List<Refund> findByOrderId(UUID orderId);
}
