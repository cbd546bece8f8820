package org.keju.payment.application;

import java.util.UUID;

/** Keeps one order from being asked about again and again. */
public interface CheckPermits {

    /** Whether the channel may be asked about this order now; if so, not again for a while. */
    boolean take(UUID orderId);
}
