package org.keju.payment.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrders;
import org.springframework.stereotype.Service;

/** A payer's browser comes back. The address it brings only tells us what to ask about; it is never proof of payment. */
@Service
public class ReturnFromChannel {

    private final PaymentChannels channels;
    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final CheckPayment checkPayment;

    ReturnFromChannel(
            PaymentChannels channels, PaymentOrders orders, PaymentAttempts attempts, CheckPayment checkPayment) {
        this.channels = channels;
        this.orders = orders;
        this.attempts = attempts;
        this.checkPayment = checkPayment;
    }

    /** The application that was paid for, as far as the address is genuine. */
    public Optional<UUID> run(Channel channel, Map<String, String> parameters) {
        return channels.of(channel)
                .returned(parameters)
                .flatMap(number -> attempts.findOrderId(channel, number))
                .flatMap(orderId -> {
                    checkPayment.run(orderId);
                    return orders.findApplicationIdById(orderId);
                });
    }
}
