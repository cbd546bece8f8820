package org.keju.payment.messaging;

import java.time.Instant;
import org.keju.events.payment.PaymentRefunded;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.payment.PaymentStarted;
import org.keju.kit.outbox.Outbox;
import org.keju.payment.application.PaymentEvents;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Refund;
import org.springframework.stereotype.Component;

/** Puts what happened into the platform's published words. */
@Component
class OutboxPaymentEvents implements PaymentEvents {

    /** Stands for the channel where nothing had to be paid. */
    private static final String NO_CHANNEL = "NONE";

    private final Outbox outbox;

    OutboxPaymentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void started(PaymentOrder order, Instant at) {
        outbox.publish(new PaymentStarted(order.applicationId(), order.examId(), order.id(), at));
    }

    @Override
    public void settled(PaymentOrder order, Receipt receipt) {
        outbox.publish(settlement(order, receipt.amountFen(), receipt.channel().name(), receipt.paidAt()));
    }

    @Override
    public void refunded(PaymentOrder order, Refund refund, Instant at) {
        outbox.publish(new PaymentRefunded(
                order.applicationId(),
                order.examId(),
                order.id(),
                refund.id(),
                refund.amountFen(),
                refund.reason().name(),
                at));
    }

    @Override
    public void settledFree(PaymentOrder order, Instant at) {
        outbox.publish(settlement(order, 0, NO_CHANNEL, at));
    }

    private static PaymentSettled settlement(PaymentOrder order, long fen, String channel, Instant paidAt) {
        return new PaymentSettled(order.applicationId(), order.examId(), order.id(), fen, channel, paidAt);
    }
}
