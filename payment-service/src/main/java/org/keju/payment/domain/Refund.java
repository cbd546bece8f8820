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
public class Refund {

    /** Why the money goes back. */
    public enum Reason {
        /** The order was settled by another payment. */
        DUPLICATE,
        /** It is not the amount of the order. */
        AMOUNT_MISMATCH,
        /** The application was given up before the money came. */
        GIVEN_UP,
        /** The order was taken back before the money came. */
        VOIDED,
        /** The fee was waived. */
        EXEMPTED
    }

    /** How far it has come. */
    public enum State {
        /** The channel is asked until it says more. */
        DUE,
        /** The payer has it. */
        DONE,
        /** The channel will not pay it back, however often it is asked: somebody has to look. */
        REFUSED
    }

    /** The channel has not refused it: it is done, or will be tried again by itself. */
    public static class NotRefused extends RuntimeException {}

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
    private int tries;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant doneAt;
    private @Nullable String refusal;

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
        this.nextTryAt = now;
    }

    public static Refund due(UUID id, Receipt receipt, Reason reason, Instant now) {
        return new Refund(id, receipt, reason, now);
    }

    /** The channel is about to be asked; should the answer be lost, it is asked again under the same number. */
    public void planNextTry(Instant now) {
        nextTryAt = RefundSchedule.next(tries, now);
        tries++;
    }

    /**
     * The channel has paid it back.
     *
     * @return whether that is news
     */
    public boolean payBack(Instant at) {
        if (state == State.DONE) {
            return false;
        }
        state = State.DONE;
        doneAt = at;
        nextTryAt = null;
        refusal = null;
        return true;
    }

    /** The channel will not pay it back; {@code code} is its own word for why. */
    public void refuse(String code) {
        if (state == State.DUE) {
            state = State.REFUSED;
            refusal = code;
            nextTryAt = null;
        }
    }

    /**
     * Somebody has looked and wants it tried again.
     *
     * @throws NotRefused where there is no need
     */
    public void tryAgain(Instant now) {
        if (state != State.REFUSED) {
            throw new NotRefused();
        }
        state = State.DUE;
        tries = 0;
        nextTryAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID orderId() {
        return orderId;
    }

    /** The money that it gives back. */
    public UUID receiptId() {
        return receiptId;
    }

    /** Our number of it, by which the channel knows a repetition. */
    public String refundNumber() {
        return refundNumber;
    }

    /** In fen. */
    public long amountFen() {
        return amountFen;
    }

    public Reason reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant nextTryAt() {
        return nextTryAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    /** The channel's word for why it refuses. */
    public @Nullable String refusal() {
        return refusal;
    }
}
