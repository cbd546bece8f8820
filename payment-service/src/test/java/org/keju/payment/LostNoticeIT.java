package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money is taken and nobody tells us (five-systems row 80). */
@Tag("row-80")
class LostNoticeIT extends PaymentScene {

    @BeforeEach
    void noticesAreLost() {
        ALIPAY.losesNotices();
        feeIsRequested();
    }

    @Case(1)
    @Test
    void ourOwnQuestionFindsTheMoney() {
        ALIPAY.pay(start().openCashier());

        clock.advance(Duration.ofSeconds(6));

        asTimePasses(() -> order().state().equals("SETTLED"));
        isSettledOnceWithBalancedBooks();
    }

    @Test
    void iHavePaidAsksTheChannelAtOnce() {
        ALIPAY.pay(start().openCashier());
        assertThat(check().state()).isEqualTo("SETTLED");
        isSettledOnceWithBalancedBooks();
    }

    @Test
    void iHavePaidAsksNoMoreOftenThanIsUseful() {
        Started attempt = start();
        String cashier = attempt.openCashier();
        assertThat(check().state()).isEqualTo("PAYING");
        ALIPAY.pay(cashier);
        assertThat(check().state()).isEqualTo("PAYING");

        clock.advance(Duration.ofSeconds(2));

        assertThat(check().state()).isEqualTo("SETTLED");
    }

    @Test
    void aChannelThatTalksNonsenseChangesNothingAndIsAskedAgain() {
        ALIPAY.pay(start().openCashier());
        ALIPAY.losesNoticesAndTalksNonsense();
        assertThat(check().state()).isEqualTo("PAYING");

        ALIPAY.losesNotices();
        clock.advance(Duration.ofSeconds(6));

        asTimePasses(() -> order().state().equals("SETTLED"));
        isSettledOnceWithBalancedBooks();
    }

    @Test
    @Tag("row-81")
    void anUnpaidAttemptIsClosedAtTheChannelWhenItExpires() {
        String cashier = start().openCashier();

        clock.advance(Duration.ofMinutes(31));

        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));
        assertThat(ALIPAY.get(URI.create(cashier)).body()).contains("can no longer be paid");
        assertThat(start().merchantOrderNumber())
                .isNotEqualTo(order().attempts().getFirst().merchantOrderNumber());
    }

    @Case(4)
    @Test
    void moneyForAClosedAttemptStillSettles() {
        Started attempt = start();
        attempt.openCashier();
        clock.advance(Duration.ofMinutes(31));
        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));

        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");
        notify(ALIPAY.notice(attempt.merchantOrderNumber()));

        isSettledOnceWithBalancedBooks();
    }

    @Test
    void anOlderPaymentIsFoundBeforeAnotherOneBegins() {
        Started attempt = start();
        attempt.openCashier();
        ALIPAY.losesNoticesAndTalksNonsense();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");
        clock.advance(Duration.ofMinutes(31));
        ALIPAY.losesNotices();

        request("/attempts").expectStatus().isEqualTo(409);

        isSettledOnceWithBalancedBooks();
    }
}
