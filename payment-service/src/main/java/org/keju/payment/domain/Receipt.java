package org.keju.payment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Money that a channel took for an attempt: one row per transaction of the channel, never changed. */
@Entity
public class Receipt {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID attemptId;

    @Column(updatable = false)
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private String transactionNumber;

    @Column(updatable = false)
    private long amountFen;

    @Column(updatable = false)
    private Instant paidAt;

    @Column(updatable = false)
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Receipt() {}

    private Receipt(UUID id, PaymentAttempt attempt, ChannelPayment payment, Instant now) {
        this.id = id;
        this.attemptId = attempt.id();
        this.orderId = attempt.orderId();
        this.channel = payment.channel();
        this.transactionNumber = payment.transactionNumber();
        this.amountFen = payment.amountFen();
        this.paidAt = payment.paidAt();
        this.receivedAt = now;
    }

    public static Receipt of(UUID id, PaymentAttempt attempt, ChannelPayment payment, Instant now) {
        return new Receipt(id, attempt, payment, now);
    }

    public UUID id() {
        return id;
    }

    public UUID attemptId() {
        return attemptId;
    }

    public UUID orderId() {
        return orderId;
    }

    public Channel channel() {
        return channel;
    }

    /** The channel's own number of the payment. */
    public String transactionNumber() {
        return transactionNumber;
    }

    /** In fen. */
    public long amountFen() {
        return amountFen;
    }

    public Instant paidAt() {
        return paidAt;
    }
}
