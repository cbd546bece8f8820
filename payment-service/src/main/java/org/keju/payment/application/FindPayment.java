package org.keju.payment.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentAttempts;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.PaymentOrders;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Receipts;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An account looks at its own orders (five-systems rows 76 and 77); nobody else's are found. */
@Service
public class FindPayment {

    private final PaymentOrders orders;
    private final PaymentAttempts attempts;
    private final Receipts receipts;
    private final Refunds refunds;

    FindPayment(PaymentOrders orders, PaymentAttempts attempts, Receipts receipts, Refunds refunds) {
        this.orders = orders;
        this.attempts = attempts;
        this.receipts = receipts;
        this.refunds = refunds;
    }

    @Transactional(readOnly = true)
    public Optional<Payment> run(UUID applicationId, UUID accountId) {
        return orders.findByApplicationIdAndAccountId(applicationId, accountId).map(this::with);
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Payment> all(UUID accountId, Wanted wanted) {
        return orders.findByAccountIdOrderByCreatedAtDesc(accountId).stream()
                .map(this::with)
                .filter(wanted::is)
                .toList();
    }

    private Payment with(PaymentOrder order) {
        UUID settledReceiptId = order.settledReceiptId();
        return new Payment(
                order,
                attempts.findByOrderIdOrderByCreatedAt(order.id()),
                settledReceiptId == null
                        ? null
                        : receipts.findById(settledReceiptId).orElseThrow(),
                refunds.findByOrderIdOrderByCreatedAt(order.id()));
    }

    /**
     * What to look for; null leaves a question open. An account has a handful of orders, so nothing is asked of the database.
     *
     * @param number a merchant order number, or the channel's number of the payment or ours of a refund
     * @param from the order was settled, or unless it is settled requested, at this time or later
     * @param until and before this one
     */
    public record Wanted(
            @Nullable String number,
            @Nullable Instant from,
            @Nullable Instant until) {

        boolean is(Payment payment) {
            Instant at = Objects.requireNonNullElse(
                    payment.order().settledAt(), payment.order().createdAt());
            return (number == null || payment.numbers().anyMatch(number::equalsIgnoreCase))
                    && (from == null || !at.isBefore(from))
                    && (until == null || at.isBefore(until));
        }
    }

    /**
     * An order, what was tried to pay it, and what goes back.
     *
     * @param receipt the money that settled it; null unless money did
     */
    public record Payment(
            PaymentOrder order,
            List<PaymentAttempt> attempts,
            @Nullable Receipt receipt,
            List<Refund> refunds) {

        /** What must go back and has not yet, in fen. */
        public long owedBackFen() {
            return refunds.stream()
                    .filter(refund -> refund.state() != Refund.State.DONE)
                    .mapToLong(Refund::amountFen)
                    .sum();
        }

        /** All that a payer may hold in hand. */
        private Stream<String> numbers() {
            return Stream.of(
                            attempts.stream().map(PaymentAttempt::merchantOrderNumber),
                            Stream.ofNullable(receipt).map(Receipt::transactionNumber),
                            refunds.stream().map(Refund::refundNumber))
                    .flatMap(Function.identity());
        }

        /** Our number of the payment that settled it. */
        public Optional<String> settledNumber() {
            return Optional.ofNullable(receipt)
                    .flatMap(money -> attempts.stream()
                            .filter(attempt -> attempt.id().equals(money.attemptId()))
                            .map(PaymentAttempt::merchantOrderNumber)
                            .findFirst());
        }
    }
}
