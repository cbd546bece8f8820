package org.keju.payment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Valid by default; a test names only what it is about. */
final class Fixtures {

    static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
    static final Instant UNTIL = NOW.plus(Duration.ofDays(3));
    static final Duration LIFETIME = Duration.ofMinutes(30);
    static final long FEE = 10_000;

    private Fixtures() {}

    static FeeTerms terms(long fen) {
        Words fee = new Words("考试费", "Fee");
        return new FeeTerms(fee, List.of(new FeeItem(fee, fen)), fen, UNTIL);
    }

    static PaymentOrder anOrder() {
        return PaymentOrder.requested(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), terms(FEE), NOW);
    }

    /** An order brought into this state by the commands that lead there. */
    static PaymentOrder anOrderThatIs(OrderState state) {
        PaymentOrder order = anOrder();
        switch (state) {
            case REQUESTED -> {}
            case PAYING -> order.start(NOW);
            case SETTLED -> order.settle(receipt(FEE));
            case CLOSED -> order.close();
            case GIVEN_UP -> order.giveUp();
            case VOIDED -> order.takeBack(UUID.randomUUID(), "Asked for twice", NOW);
        }
        return order;
    }

    static PaymentAttempt anAttempt(PaymentOrder order) {
        return PaymentAttempt.begun(UUID.randomUUID(), order, Channel.ALIPAY, NOW, LIFETIME);
    }

    static ChannelPayment paid(long fen) {
        return new ChannelPayment(
                Channel.ALIPAY, "K0000000000000000000", UUID.randomUUID().toString(), fen, NOW);
    }

    static Receipt receipt(long fen) {
        return Receipt.of(UUID.randomUUID(), anAttempt(anOrder()), paid(fen), NOW);
    }
}
