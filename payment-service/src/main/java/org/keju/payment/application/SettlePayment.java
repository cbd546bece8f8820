package org.keju.payment.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.payment.application.Alarms.Alarm;
import org.keju.payment.domain.ChannelPayment;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes note of money that a channel reports, whoever brought the report: its notice, our question, a line of its bill. The
 * first report of a transaction counts, every later one changes nothing. Money that does not settle its order is owed back
 * from the same transaction on; once an order is settled, the channels are asked to close what else is open for it.
 */
@Service
public class SettlePayment {

    private static final Logger LOG = LoggerFactory.getLogger(SettlePayment.class);

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final MoneyBooks books;
    private final PaymentEvents events;
    private final Alarms alarms;
    private final Clock clock;

    SettlePayment(
            PaymentOrders orders,
            PaymentAttempts attempts,
            MoneyBooks books,
            PaymentEvents events,
            Alarms alarms,
            Clock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.books = books;
        this.events = events;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Transactional
    public Settlement run(ChannelPayment payment) {
        UUID orderId = attempts.findOrderId(payment.channel(), payment.merchantOrderNumber())
                .orElse(null);
        if (orderId == null) {
            LOG.error(
                    "{} reports money for {}, which we never began", payment.channel(), payment.merchantOrderNumber());
            alarms.raise(Alarm.UNKNOWN_ORDER);
            return Settlement.UNKNOWN_ORDER;
        }
        PaymentOrder order = orders.lockById(orderId).orElseThrow();
        if (books.know(payment)) {
            return Settlement.REPEATED;
        }
        return take(payment, order);
    }

    private Settlement take(ChannelPayment payment, PaymentOrder order) {
        Instant now = clock.instant();
        PaymentAttempt attempt = attempts.lockByNumber(payment.channel(), payment.merchantOrderNumber())
                .orElseThrow();
        attempt.succeed();
        Receipt receipt = Receipt.of(Ids.next(), attempt, payment, now);
        Settlement settlement = order.settle(receipt);
        if (settlement == Settlement.SETTLED) {
            books.bookFee(receipt, now);
            attempts.lockByOrderId(order.id()).forEach(other -> other.giveUp(now));
            events.settled(order, receipt);
        } else {
            books.bookOwedBack(receipt, Refund.Reason.valueOf(settlement.name()), now);
            LOG.warn("{} fen for order {} are owed back: {}", receipt.amountFen(), order.id(), settlement);
        }
        return settlement;
    }
}
