package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.LocalizedText;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.FeeWaived;
import org.keju.events.payment.PaymentRefunded;
import org.keju.events.payment.PaymentSettled;

/** The fee is waived: before anybody pays, while somebody pays, after it was paid, and before it was even asked for. */
@Tag("row-84")
class ExemptionIT extends PaymentScene {

    @Test
    void aFeeWaivedBeforePaymentIsSettledWithoutMoney() {
        feeIsRequested();

        feeIsWaived();

        isSettledWithoutMoney();
        request("/attempts").expectStatus().isEqualTo(409);
    }

    @Test
    void whatIsOpenAtTheChannelIsClosed() {
        feeIsRequested();
        String cashier = start().openCashier();

        feeIsWaived();

        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));
        assertThat(ALIPAY.get(URI.create(cashier)).body()).contains("can no longer be paid");
    }

    @Test
    void moneyThatWasOnItsWayGoesBack() {
        feeIsRequested();
        Started attempt = start();
        attempt.openCashier();
        feeIsWaived();
        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));

        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");

        asTimePasses(() -> refunds().equals(List.of("EXEMPTED 10000 DONE")));
        isSettledWithoutMoney();
        assertThat(balance("CHANNEL_BALANCE")).isZero();
    }

    @Case(17)
    @Test
    void aFeeWaivedAfterPaymentGoesBackInFull() {
        feeIsRequested();
        Started attempt = start();
        ALIPAY.pay(attempt.openCashier());
        isSettledOnceWithBalancedBooks();

        feeIsWaived();

        asTimePasses(() -> refunds().equals(List.of("EXEMPTED 10000 DONE")));
        assertThat(ALIPAY.refundedFen(attempt.merchantOrderNumber())).isEqualTo(FEE);
        PaymentRefunded event = probe.await(
                PaymentRefunded.class, refunded -> refunded.applicationId().equals(applicationId));
        assertThat(event.reason()).isEqualTo("EXEMPTED");
        assertThat(settlements()).isEqualTo(1);
        assertThat(order().state()).isEqualTo("SETTLED");
        assertThat(balance("FEES")).isZero();
        assertThat(balance("OWED_BACK")).isZero();
        assertThat(balance("CHANNEL_BALANCE")).isZero();
        booksBalance();
    }

    @Test
    void aWaiverToldAgainChangesNothing() {
        feeIsRequested();
        ALIPAY.pay(start().openCashier());
        isSettledOnceWithBalancedBooks();
        feeIsWaived();
        asTimePasses(() -> refunds().equals(List.of("EXEMPTED 10000 DONE")));

        feeIsWaived();
        UUID event = UUID.randomUUID();
        tell(event, waiver());
        tell(event, waiver());

        assertThat(refunds()).containsExactly("EXEMPTED 10000 DONE");
        assertThat(settlements()).isEqualTo(1);
        assertThat(balance("CHANNEL_BALANCE")).isZero();
        booksBalance();
    }

    @Test
    void aWaiverThatComesBeforeTheRequestCounts() {
        feeIsWaived();
        isSettledWithoutMoney();

        feeIsRequested(FEE);

        assertThat(order().state()).isEqualTo("SETTLED");
        assertThat(settlements()).isEqualTo(1);
        request("/attempts").expectStatus().isEqualTo(409);
    }

    @Test
    void aWaiverForAnApplicationThatIsGivenUpChangesNothing() {
        feeIsRequested();
        tell(new ApplicationWithdrawn(applicationId, UUID.randomUUID(), clock.instant()));

        feeIsWaived();

        assertThat(order().state()).isEqualTo("GIVEN_UP");
        assertThat(settlements()).isZero();
    }

    private void feeIsWaived() {
        tell(waiver());
    }

    private FeeWaived waiver() {
        LocalizedText subject = new LocalizedText("2026年度考试 考试费", "Examination 2026, fee");
        return new FeeWaived(applicationId, UUID.randomUUID(), accountId, subject, clock.instant());
    }

    private void isSettledWithoutMoney() {
        PaymentSettled event = probe.await(
                PaymentSettled.class, settled -> settled.applicationId().equals(applicationId));
        assertThat(event.amountFen()).isZero();
        assertThat(event.channel()).isEqualTo("NONE");
        assertThat(order().state()).isEqualTo("SETTLED");
        assertThat(settlements()).isEqualTo(1);
        assertThat(balance("FEES")).isZero();
        booksBalance();
    }
}
