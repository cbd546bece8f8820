package org.keju.payment.domain.reconciliation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.Difference.DifferenceKind;
import org.keju.payment.domain.reconciliation.Difference.Outcome;

/**
 * The report on one day of one channel: what its bill says in all, and every difference from our books with its end. Finance
 * signs it off when none is open.
 */
@Entity
public class Reconciliation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate day;
    private int payments;
    private long paidFen;
    private int refunds;
    private long refundedFen;
    private Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reconciliation_difference", joinColumns = @JoinColumn(name = "reconciliation_id"))
    @OrderColumn(name = "line")
    private List<Difference> differences = new ArrayList<>();

    private @Nullable Instant signedOffAt;
    private @Nullable UUID signedOffBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Reconciliation() {}

    public Reconciliation(UUID id, DailyBill bill, List<Difference> differences, Instant now) {
        this.id = id;
        this.channel = bill.channel();
        this.day = bill.day();
        this.madeAt = now;
        this.differences = new ArrayList<>(differences);
        bill.lines().forEach(this::count);
    }

    private void count(Line line) {
        if (line instanceof Payment) {
            payments++;
            paidFen = Math.addExact(paidFen, line.amountFen());
        } else {
            refunds++;
            refundedFen = Math.addExact(refundedFen, line.amountFen());
        }
    }

    /**
     * Somebody has looked at a difference and says why it is right.
     *
     * @param line its place in the report, from 0
     * @throws NotOpen where there is nothing to explain
     */
    public void explain(int line, String explanation, UUID by) {
        if (signedOffAt != null
                || line < 0
                || line >= differences.size()
                || differences.get(line).outcome() != Outcome.OPEN) {
            throw new NotOpen();
        }
        differences.get(line).explain(explanation, by);
    }

    /**
     * Finance takes the day as done.
     *
     * @throws StillOpen while a difference is open
     * @throws NotOpen when it has been signed off before
     */
    public void signOff(UUID by, Instant now) {
        if (signedOffAt != null) {
            throw new NotOpen();
        }
        if (openDifferences() > 0) {
            throw new StillOpen();
        }
        signedOffAt = now;
        signedOffBy = by;
    }

    public long openDifferences() {
        return differences.stream()
                .filter(difference -> difference.outcome() == Outcome.OPEN)
                .count();
    }

    /** Whether it is open how much money moved for this order number. */
    public boolean hasOpenAmount(String merchantOrderNumber) {
        return differences.stream()
                .filter(difference -> difference.kind() == DifferenceKind.AMOUNT)
                .filter(difference -> difference.outcome() == Outcome.OPEN)
                .anyMatch(difference -> difference.merchantOrderNumber().equals(merchantOrderNumber));
    }

    public UUID id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    /** In the channel's calendar. */
    public LocalDate day() {
        return day;
    }

    public int payments() {
        return payments;
    }

    /** What the bill says was paid, in fen. */
    public long paidFen() {
        return paidFen;
    }

    public int refunds() {
        return refunds;
    }

    /** What the bill says went back, in fen. */
    public long refundedFen() {
        return refundedFen;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    public @Nullable Instant signedOffAt() {
        return signedOffAt;
    }

    public @Nullable UUID signedOffBy() {
        return signedOffBy;
    }

    /** There is nothing to do here any more. */
    public static class NotOpen extends RuntimeException {}

    /** A difference is open. */
    public static class StillOpen extends RuntimeException {}
}
