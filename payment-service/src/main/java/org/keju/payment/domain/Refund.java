package org.keju.payment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that must go back to its payer (five-systems row 83). It falls due in the transaction that takes note of the money,
 * so that nothing owed is ever forgotten. It keeps one refund number however often it is tried, and so is paid back once.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are there for queries
public class Refund {

    /** Why the money goes back. */
    public enum Reason {
        DUPLICATE,
        AMOUNT_MISMATCH
    }

    /** How far it has come. */
    public enum State {
        DUE
    }

    @Id
    private UUID id;

    private UUID orderId;
    private UUID receiptId;
    private String refundNumber;
    private long amountFen;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Refund() {}

    private Refund(UUID id, Receipt receipt, Reason reason, Instant now) {
        this.id = id;
        this.orderId = receipt.orderId();
        this.receiptId = receipt.id();
        this.refundNumber = MerchantOrderNumber.of(id).value();
        this.amountFen = receipt.amountFen();
        this.reason = reason;
        this.state = State.DUE;
        this.createdAt = now;
    }

    public static Refund due(UUID id, Receipt receipt, Reason reason, Instant now) {
        return new Refund(id, receipt, reason, now);
    }

    /** In fen. */
    public long amountFen() {
        return amountFen;
    }
}
