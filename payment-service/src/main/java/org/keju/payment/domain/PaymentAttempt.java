package org.keju.payment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.AttemptState.Command;

/**
 * One try to pay an order through one channel, under a merchant order number of its own. While it is open it is presented
 * to the payer again and again under the same number, so that two tabs and a back button cannot pay twice. It is watched
 * until the channel says that it is paid or closed.
 */
@Entity
public class PaymentAttempt {

    @Id
    private UUID id;

    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String merchantOrderNumber;
    private long amountFen;
    private String subject;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant nextQueryAt;
    private int queryCount;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected PaymentAttempt() {}

    private PaymentAttempt(UUID id, PaymentOrder order, Channel channel, Instant now, Instant expiresAt) {
        this.id = id;
        this.orderId = order.id();
        this.channel = channel;
        this.merchantOrderNumber = MerchantOrderNumber.of(id).value();
        this.amountFen = order.amountFen();
        this.subject = order.subject().zh();
        this.state = AttemptState.OPEN;
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.nextQueryAt = QuerySchedule.first(now);
    }

    /**
     * Begins an attempt.
     *
     * @param lifetime how long the payer has; an attempt begun in time may end after the order's window
     */
    public static PaymentAttempt begun(UUID id, PaymentOrder order, Channel channel, Instant now, Duration lifetime) {
        Instant expiresAt = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
        return new PaymentAttempt(id, order, channel, now, expiresAt);
    }

    /** Whether the payer may be led to it once more, rather than to a new attempt. */
    public boolean fits(PaymentOrder order, Channel wanted, Instant now) {
        return state == AttemptState.OPEN
                && channel == wanted
                && amountFen == order.amountFen()
                && now.isBefore(expiresAt);
    }

    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether nobody wants this attempt to be paid any more. */
    public boolean isUnwanted(Instant now) {
        return state == AttemptState.CLOSING || hasExpired(now);
    }

    /** The channel is about to be asked; should the answer be lost, it is asked again. */
    public void planNextQuery(Instant now) {
        queryCount++;
        nextQueryAt = QuerySchedule.next(queryCount, now, expiresAt);
    }

    /** The payer is at it just now: look more closely again. */
    public void watchClosely(Instant now) {
        if (state.isWatched()) {
            queryCount = 0;
            nextQueryAt = QuerySchedule.first(now);
        }
    }

    /** The application is given up: the channel shall take no money for it. */
    public void giveUp(Instant now) {
        state = state.after(Command.GIVE_UP);
        if (state.isWatched()) {
            nextQueryAt = now;
        }
    }

    /** The channel takes no more money for it. */
    public void confirmClosed() {
        state = state.after(Command.CONFIRM_CLOSED);
        nextQueryAt = null;
    }

    /** The channel took money for it, however late. */
    public void succeed() {
        state = state.after(Command.SUCCEED);
        nextQueryAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID orderId() {
        return orderId;
    }

    public Channel channel() {
        return channel;
    }

    public String merchantOrderNumber() {
        return merchantOrderNumber;
    }

    /** In fen. */
    public long amountFen() {
        return amountFen;
    }

    /** What the payer reads at the channel. */
    public String subject() {
        return subject;
    }

    public AttemptState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The channel takes no payment from then on. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant nextQueryAt() {
        return nextQueryAt;
    }
}
