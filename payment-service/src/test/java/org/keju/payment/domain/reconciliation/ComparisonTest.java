package org.keju.payment.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Booked.Kind;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;

@Tag("row-80")
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    private static final Payment PAID = new Payment("T1", "K1", 10_000, NOON);
    private static final Refunded RETURNED = new Refunded("T1", "K1", "R1", 10_000, NOON);
    private static final Booked PAYMENT = new Booked(Kind.PAYMENT, "T1", "K1", 10_000, NOON);
    private static final Booked REFUND = new Booked(Kind.REFUND, "R1", "K1", 10_000, NOON);

    @Test
    void equalBooksHaveNoDifference() {
        assertThat(findings(List.of(PAID, RETURNED), List.of(PAYMENT, REFUND))).isEmpty();
    }

    @Test
    void aLineThatComesTwiceIsOneMovementAndIsTold() {
        assertThat(findings(List.of(PAID, PAID), List.of(PAYMENT)))
                .containsExactly(new Finding.NamedTwice(PAID, PAYMENT));
        assertThat(findings(List.of(PAID, PAID), List.of()))
                .containsExactly(new Finding.OursMissing(PAID), new Finding.NamedTwice(PAID, null));
    }

    @Test
    void ofLinesThatContradictOneAnotherNoneIsBelieved() {
        Payment other = new Payment("T1", "K1", 30_000, NOON);
        assertThat(findings(List.of(PAID, other), List.of(PAYMENT)))
                .containsExactly(new Finding.NamedTwice(PAID, PAYMENT), new Finding.NamedTwice(other, PAYMENT));
        assertThat(findings(List.of(other, PAID), List.of()))
                .containsExactly(new Finding.NamedTwice(other, null), new Finding.NamedTwice(PAID, null));
    }

    @Test
    void aPaymentAndItsRefundAreTwoNumbers() {
        Refunded half = new Refunded("T1", "K1", "R2", 5_000, NOON);
        Booked returned = new Booked(Kind.REFUND, "R2", "K1", 5_000, NOON);
        assertThat(findings(List.of(PAID, RETURNED, half), List.of(PAYMENT, REFUND, returned)))
                .isEmpty();
    }

    @Test
    void moneyThatWeDoNotKnowIsFound() {
        assertThat(findings(List.of(PAID, RETURNED), List.of()))
                .containsExactly(new Finding.OursMissing(PAID), new Finding.OursMissing(RETURNED));
    }

    @Test
    void moneyThatTheChannelDoesNotKnowIsFound() {
        assertThat(findings(List.of(PAID), List.of(PAYMENT, REFUND)))
                .containsExactly(new Finding.TheirsMissing(REFUND));
    }

    @Test
    void oneFenIsADifference() {
        Booked less = new Booked(Kind.PAYMENT, "T1", "K1", 9_999, NOON);
        assertThat(findings(List.of(PAID), List.of(less))).containsExactly(new Finding.OtherAmount(PAID, less));
    }

    @Test
    void whatWeBookedOnTheNextDayIsNotMissing() {
        DailyBill bill = new DailyBill(Channel.ALIPAY, DAY, List.of(RETURNED));
        assertThat(Comparison.findings(bill, List.of(REFUND), List.of())).isEmpty();
    }

    private static List<Finding> findings(List<Line> lines, List<Booked> booked) {
        return Comparison.findings(new DailyBill(Channel.ALIPAY, DAY, lines), booked, booked);
    }
}
