package org.keju.payment.application;

import java.util.Optional;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an order stand still while finance looks into its money, and go on when finance has decided. */
@Service
public class FreezeOrder {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;

    FreezeOrder(PaymentOrders orders, PaymentAttempts attempts) {
        this.orders = orders;
        this.attempts = attempts;
    }

    @Transactional
    public void freeze(Channel channel, String merchantOrderNumber) {
        lock(channel, merchantOrderNumber).ifPresent(PaymentOrder::freeze);
    }

    @Transactional
    public void release(Channel channel, String merchantOrderNumber) {
        lock(channel, merchantOrderNumber).ifPresent(PaymentOrder::release);
    }

    private Optional<PaymentOrder> lock(Channel channel, String merchantOrderNumber) {
        return attempts.findOrderId(channel, merchantOrderNumber).flatMap(orders::lockById);
    }
}
