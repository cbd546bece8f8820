package org.keju.payment.domain.reconciliation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.payment.domain.reconciliation.Booked.Kind;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;
import org.keju.payment.domain.reconciliation.Finding.NamedTwice;
import org.keju.payment.domain.reconciliation.Finding.OtherAmount;
import org.keju.payment.domain.reconciliation.Finding.OursMissing;
import org.keju.payment.domain.reconciliation.Finding.TheirsMissing;

/** A finding as the report keeps it: both amounts, and how it ended. */
@Embeddable
public class Difference {

    /** Whose books lack what. */
    public enum DifferenceKind {
        OURS_MISSING,
        THEIRS_MISSING,
        /** The bill names its number more than once, and counts it as often. */
        NAMED_TWICE,
        AMOUNT
    }

    /** How a difference ended. */
    public enum Outcome {
        /** The money is in our books now, and has settled its order or goes back. */
        BOOKED,
        /** Only the bill lacks the money: the channel, asked about it, says what our books say. */
        CONFIRMED,
        /** Somebody has to look. */
        OPEN,
        /** Somebody has looked and says why it is right. */
        EXPLAINED
    }

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    @Enumerated(EnumType.STRING)
    private Kind movement;

    private String number;
    private String merchantOrderNumber;
    private @Nullable Long billFen;
    private @Nullable Long bookedFen;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String explanation;
    private @Nullable UUID explainedBy;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Difference() {}

    private Difference(
            DifferenceKind kind,
            Kind movement,
            String number,
            String merchantOrderNumber,
            @Nullable Long billFen,
            @Nullable Long bookedFen,
            Outcome outcome) {
        this.kind = kind;
        this.movement = movement;
        this.number = number;
        this.merchantOrderNumber = merchantOrderNumber;
        this.billFen = billFen;
        this.bookedFen = bookedFen;
        this.outcome = outcome;
    }

    public static Difference of(Finding finding, Outcome outcome) {
        return switch (finding) {
            case OursMissing(Line line) -> ofLine(DifferenceKind.OURS_MISSING, line, null, outcome);
            case NamedTwice(Line line, Booked booked) ->
                ofLine(DifferenceKind.NAMED_TWICE, line, booked == null ? null : booked.amountFen(), outcome);
            case OtherAmount(Line line, Booked booked) ->
                ofLine(DifferenceKind.AMOUNT, line, booked.amountFen(), outcome);
            case TheirsMissing(Booked booked) ->
                new Difference(
                        DifferenceKind.THEIRS_MISSING,
                        booked.kind(),
                        booked.number(),
                        booked.merchantOrderNumber(),
                        null,
                        booked.amountFen(),
                        outcome);
        };
    }

    private static Difference ofLine(DifferenceKind kind, Line line, @Nullable Long bookedFen, Outcome outcome) {
        return switch (line) {
            case Payment payment ->
                new Difference(
                        kind,
                        Kind.PAYMENT,
                        payment.transactionNumber(),
                        payment.merchantOrderNumber(),
                        payment.amountFen(),
                        bookedFen,
                        outcome);
            case Refunded refund ->
                new Difference(
                        kind,
                        Kind.REFUND,
                        refund.refundNumber(),
                        refund.merchantOrderNumber(),
                        refund.amountFen(),
                        bookedFen,
                        outcome);
        };
    }

    void explain(String text, UUID by) {
        outcome = Outcome.EXPLAINED;
        explanation = text;
        explainedBy = by;
    }

    public DifferenceKind kind() {
        return kind;
    }

    public Kind movement() {
        return movement;
    }

    /** The channel's number of a payment, ours of a refund. */
    public String number() {
        return number;
    }

    public String merchantOrderNumber() {
        return merchantOrderNumber;
    }

    /** In fen; null where the bill does not know it. */
    public @Nullable Long billFen() {
        return billFen;
    }

    /** In fen; null where we did not know it. */
    public @Nullable Long bookedFen() {
        return bookedFen;
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    public @Nullable UUID explainedBy() {
        return explainedBy;
    }
}
