package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.application.StepClosed;
import org.keju.events.payment.PaymentRefunded;
import org.keju.events.payment.PaymentSettled;
import org.keju.events.payment.PaymentStarted;

/** Money comes in: once, five times told, twice, wrong, late. */
class SettlementIT extends PaymentScene {

    @Case(3)
    @Test
    @Tag("row-74")
    @Tag("row-75")
    @Tag("row-88")
    void thePayerPaysAndTheNoticeSettlesTheOrder() {
        feeIsRequested();
        Started attempt = start();
        probe.await(PaymentStarted.class, started -> started.applicationId().equals(applicationId));

        URI back = ALIPAY.pay(attempt.openCashier());

        isSettledOnceWithBalancedBooks();
        HttpResponse<String> answer = ALIPAY.get(back);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains(FrontDoor.INSTANCE.url() + "/applications/" + applicationId + "?paid");
        request("/attempts").expectStatus().isEqualTo(409);
    }

    @Case(2)
    @Test
    @Tag("row-82")
    void fiveNoticesAtOnceSettleOnce() throws Exception {
        ALIPAY.losesNotices();
        feeIsRequested();
        Started attempt = start();
        ALIPAY.pay(attempt.openCashier());
        String notice = ALIPAY.notice(attempt.merchantOrderNumber());

        Callable<String> delivery = () -> notify(notice).body();
        try (ExecutorService channel = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> answer : channel.invokeAll(List.of(delivery, delivery, delivery, delivery, delivery))) {
                assertThat(answer.get()).isEqualTo("success");
            }
        }

        isSettledOnceWithBalancedBooks();
        assertThat(balance("CHANNEL_BALANCE")).isEqualTo(-FEE);
        assertThat(notify(notice).body()).isEqualTo("success");
        assertThat(settlements()).isEqualTo(1);
    }

    @Test
    @Tag("row-82")
    void pressingTheButtonAgainLeadsToTheSameAttempt() {
        feeIsRequested();
        assertThat(start().merchantOrderNumber()).isEqualTo(start().merchantOrderNumber());
        assertThat(order().attempts()).hasSize(1);
    }

    @Case(5)
    @Test
    @Tag("row-80")
    @Tag("row-83")
    void aSecondPaymentGoesBack() {
        ALIPAY.losesNotices();
        feeIsRequested();
        Started first = start();
        first.openCashier();
        clock.advance(Duration.ofMinutes(31));
        Started second = start();
        assertThat(second.merchantOrderNumber()).isNotEqualTo(first.merchantOrderNumber());
        second.openCashier();

        ALIPAY.payAnyway(second.merchantOrderNumber(), "100.00");
        ALIPAY.payAnyway(first.merchantOrderNumber(), "100.00");
        notify(ALIPAY.notice(second.merchantOrderNumber()));
        notify(ALIPAY.notice(first.merchantOrderNumber()));

        isSettledOnceWithBalancedBooks();
        asTimePasses(() -> refunds().equals(List.of("DUPLICATE 10000 DONE")));
        assertThat(ALIPAY.refundedFen(first.merchantOrderNumber())).isEqualTo(FEE);
        assertThat(balance("OWED_BACK")).isZero();
        assertThat(balance("CHANNEL_BALANCE")).isEqualTo(-FEE);
        assertThat(order().owedBackFen()).isZero();
        assertThat(order().refunds()).extracting(Order.Refund::state).containsExactly("DONE");
        PaymentRefunded event = probe.await(
                PaymentRefunded.class, refunded -> refunded.applicationId().equals(applicationId));
        assertThat(event.amountFen()).isEqualTo(FEE);
        assertThat(event.reason()).isEqualTo("DUPLICATE");
        booksBalance();
    }

    @Case(6)
    @Test
    @Tag("row-80")
    void anotherAmountGoesBackAndTheOrderStaysUnpaid() {
        feeIsRequested();
        Started attempt = start();
        attempt.openCashier();

        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "1.00");

        asTimePasses(() -> refunds().equals(List.of("AMOUNT_MISMATCH 100 DONE")));
        assertThat(order().state()).isEqualTo("PAYING");
        assertThat(balance("FEES")).isZero();
        booksBalance();
        assertThat(start().merchantOrderNumber()).isNotEqualTo(attempt.merchantOrderNumber());
    }

    @Case(19)
    @Test
    @Tag("row-87")
    void whatWasBegunInTimeSettlesAfterTheStepHasClosed() {
        feeIsRequested();
        Started attempt = start();
        String cashier = attempt.openCashier();
        probe.send(new StepClosed(applicationId, UUID.randomUUID(), StepClosed.Step.PAYMENT));
        await().until(() -> order().state().equals("CLOSED"));
        request("/attempts").expectStatus().isEqualTo(409);

        ALIPAY.pay(cashier);

        isSettledOnceWithBalancedBooks();
    }

    @Case(18)
    @Test
    @Tag("row-76")
    void aWithdrawnApplicationIsClosedAtTheChannelToo() {
        feeIsRequested();
        String cashier = start().openCashier();

        probe.send(new ApplicationWithdrawn(applicationId, UUID.randomUUID(), clock.instant()));

        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));
        assertThat(ALIPAY.get(URI.create(cashier)).body()).contains("can no longer be paid");
    }

    @Case(18)
    @Test
    @Tag("row-83")
    void moneyForAWithdrawnApplicationGoesBack() {
        feeIsRequested();
        Started attempt = start();
        attempt.openCashier();
        probe.send(new ApplicationWithdrawn(applicationId, UUID.randomUUID(), clock.instant()));
        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));

        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");

        asTimePasses(() -> refunds().equals(List.of("GIVEN_UP 10000 DONE")));
        assertThat(order().state()).isEqualTo("GIVEN_UP");
        assertThat(settlements()).isZero();
        assertThat(balance("FEES")).isZero();
        booksBalance();
    }

    @Test
    @Tag("row-73")
    void aFeeOfNothingIsSettledAtOnce() {
        feeIsRequested(0);
        PaymentSettled event = probe.await(
                PaymentSettled.class, settled -> settled.applicationId().equals(applicationId));
        assertThat(event.channel()).isEqualTo("NONE");
        assertThat(event.amountFen()).isZero();
        assertThat(balance("FEES")).isZero();
    }
}
