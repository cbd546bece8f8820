package org.keju.payment.application;

import java.util.UUID;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No new attempt may begin for an application; what was begun while the step was open may be finished. */
@Service
public class ClosePayment {

    private final PaymentOrders orders;

    ClosePayment(PaymentOrders orders) {
        this.orders = orders;
    }

    @Transactional
    public void run(UUID applicationId) {
        orders.lockByApplicationId(applicationId).ifPresent(PaymentOrder::close);
    }
}
