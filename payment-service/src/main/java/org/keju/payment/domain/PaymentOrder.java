package org.keju.payment.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.OrderState.Command;
import org.keju.payment.domain.PaymentRefused.Reason;

/**
 * The fee of one application (five-systems rows 73 to 81). application-service requests it and may close it; the candidate
 * begins to pay it; one payment of the right amount settles it for good. Whatever else a channel collects for it is owed
 * back. Whose fee it is stands in the order and never depends on who sits at the browser (row 79).
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are there for queries
public class PaymentOrder {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID examId;
    private UUID accountId;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "subject_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
    private Words subject;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payment_order_item", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "line")
    private List<FeeItem> items = new ArrayList<>();

    private long amountFen;
    private @Nullable Instant payableUntil;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    /** Outlives the order's being taken back: a void order of a fee that is still asked for may be followed by a new one. */
    private boolean feeRequested;

    private boolean frozen;

    private Instant createdAt;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SettlementMethod settledBy;

    private @Nullable UUID settledReceiptId;
    private @Nullable Instant voidedAt;
    private @Nullable UUID voidedBy;
    private @Nullable String voidReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected PaymentOrder() {}

    private PaymentOrder(UUID id, UUID applicationId, UUID examId, UUID accountId, FeeTerms terms, Instant now) {
        this.id = id;
        this.applicationId = applicationId;
        this.examId = examId;
        this.accountId = accountId;
        this.state = OrderState.REQUESTED;
        this.feeRequested = true;
        this.createdAt = now;
        this.subject = terms.subject();
        take(terms);
    }

    public static PaymentOrder requested(
            UUID id, UUID applicationId, UUID examId, UUID accountId, FeeTerms terms, Instant now) {
        return new PaymentOrder(id, applicationId, examId, accountId, terms, now);
    }

    /** Asks for the fee again, perhaps on other terms: the window was extended, the step reopened. A settled order stays. */
    public void request(FeeTerms terms) {
        move(Command.REQUEST);
        feeRequested = true;
        if (state != OrderState.SETTLED) {
            take(terms);
        }
    }

    /**
     * The candidate begins an attempt. If the order was taken back, this orders the fee anew.
     *
     * @return whether this is the first since the fee was requested or the order taken back
     */
    public boolean start(Instant now) {
        requireOpen();
        if (payableUntil != null && now.isAfter(payableUntil)) {
            throw new PaymentRefused(Reason.TOO_LATE);
        }
        boolean first = state != OrderState.PAYING;
        move(Command.START);
        return first;
    }

    /** Whether an attempt may begin or go on, as far as the time allows it. */
    public boolean mayBePaid() {
        return feeRequested && !frozen && state.after(Command.START).isPresent();
    }

    /** Refuses when no attempt may begin or go on any more, whatever the time. */
    public void requireOpen() {
        if (frozen) {
            throw new PaymentRefused(Reason.FROZEN);
        }
        if (!mayBePaid()) {
            throw new PaymentRefused(state == OrderState.SETTLED ? Reason.ALREADY_SETTLED : Reason.CLOSED);
        }
    }

    /** Decides what a payment means for this order. The money itself has been taken, whatever the answer. */
    public Settlement settle(Receipt receipt) {
        if (state.after(Command.SETTLE).isEmpty()) {
            return unwanted();
        }
        if (receipt.amountFen() != amountFen) {
            return Settlement.AMOUNT_MISMATCH;
        }
        move(Command.SETTLE);
        settledAt = receipt.paidAt();
        settledBy = SettlementMethod.PAYMENT;
        settledReceiptId = receipt.id();
        return Settlement.SETTLED;
    }

    /** Where there is nothing to pay there is nothing to wait for. */
    public boolean settleWhenFree(Instant now) {
        if (amountFen > 0 || state.after(Command.SETTLE).isEmpty()) {
            return false;
        }
        move(Command.SETTLE);
        settledAt = now;
        settledBy = SettlementMethod.NOTHING_DUE;
        return true;
    }

    /** Nothing has to be paid for it any more, whenever that is decided and however often it is told. */
    public Waiver waive(Instant now) {
        if (state == OrderState.GIVEN_UP || settledBy != null && settledBy != SettlementMethod.PAYMENT) {
            return Waiver.CHANGES_NOTHING;
        }
        boolean paid = settledBy == SettlementMethod.PAYMENT;
        move(Command.WAIVE);
        settledBy = SettlementMethod.EXEMPTION;
        if (paid) {
            return Waiver.RETURNS_THE_FEE;
        }
        settledAt = now;
        return Waiver.SETTLES;
    }

    /** The application is given up: what has not been paid by now is not wanted any more. */
    public void giveUp() {
        move(Command.GIVE_UP);
        feeRequested = false;
    }

    /**
     * Takes an unpaid order back. As long as the fee is requested, the next attempt orders it anew.
     *
     * @param by the candidate's account, or who of finance
     * @param reason for the candidate to read; null if the candidate does it
     */
    public void takeBack(UUID by, @Nullable String reason, Instant now) {
        if (state.after(Command.VOID).isEmpty()) {
            throw new PaymentRefused(Reason.NOT_UNPAID);
        }
        move(Command.VOID);
        voidedAt = now;
        voidedBy = by;
        voidReason = reason;
    }

    /**
     * The channel and our books know different amounts of its money: until finance has decided, nobody pays for it and
     * nothing goes back. Money that comes all the same is taken note of as ever.
     */
    public void freeze() {
        frozen = true;
    }

    /** Finance has decided. */
    public void release() {
        frozen = false;
    }

    public boolean isFrozen() {
        return frozen;
    }

    /** No new attempt begins from now on; one that is under way still settles. */
    public void close() {
        move(Command.CLOSE);
        feeRequested = false;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID examId() {
        return examId;
    }

    public Words subject() {
        return subject;
    }

    public List<FeeItem> items() {
        return List.copyOf(items);
    }

    /** In fen. */
    public long amountFen() {
        return amountFen;
    }

    public @Nullable Instant payableUntil() {
        return payableUntil;
    }

    public OrderState state() {
        return state;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable SettlementMethod settledBy() {
        return settledBy;
    }

    /** The money that settled it; kept when the fee is waived later and the money goes back. */
    public @Nullable UUID settledReceiptId() {
        return settledReceiptId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant voidedAt() {
        return voidedAt;
    }

    /** Who took it back: the candidate's account, or somebody of finance. */
    public @Nullable UUID voidedBy() {
        return voidedBy;
    }

    public @Nullable String voidReason() {
        return voidReason;
    }

    private Settlement unwanted() {
        return switch (state) {
            case GIVEN_UP -> Settlement.GIVEN_UP;
            case VOIDED -> Settlement.VOIDED;
            case REQUESTED, PAYING, SETTLED, CLOSED ->
                settledBy == SettlementMethod.EXEMPTION ? Settlement.EXEMPTED : Settlement.DUPLICATE;
        };
    }

    private void take(FeeTerms terms) {
        subject = terms.subject();
        if (!items.equals(terms.items())) {
            items.clear();
            items.addAll(terms.items());
        }
        amountFen = terms.amountFen();
        payableUntil = terms.until();
    }

    private void move(Command command) {
        state = state.after(command).orElseThrow(() -> new IllegalStateException(command + " in " + state));
    }
}
