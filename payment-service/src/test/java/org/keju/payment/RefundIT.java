package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Alipay does what it is asked for and the answer does not arrive, or it cannot be asked at all. */
@Tag("row-83")
class RefundIT extends PaymentScene {

    private Started attempt;

    @BeforeEach
    void somebodyPaysTooMuch() {
        ALIPAY.losesNotices(); // or the money might be on its way back before the test has said what goes wrong
        feeIsRequested();
        attempt = start();
        attempt.openCashier();
    }

    @Case({9, 14})
    @Test
    void aRefundWhoseAnswerIsLostIsPaidBackOnce() {
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "300.00");
        ALIPAY.losesAnswers();
        notify(ALIPAY.notice(attempt.merchantOrderNumber()));
        await().until(() -> ALIPAY.refundedFen(attempt.merchantOrderNumber()) == 30_000);
        assertThat(refunds()).containsExactly("AMOUNT_MISMATCH 30000 DUE");
        assertThat(balance("OWED_BACK")).isEqualTo(30_000);

        ALIPAY.behaves();
        clock.advance(Duration.ofSeconds(61));

        asTimePasses(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DONE")));
        assertThat(ALIPAY.refundedFen(attempt.merchantOrderNumber())).isEqualTo(30_000);
        assertThat(balance("OWED_BACK")).isZero();
        booksBalance();
    }

    @Test
    void aChannelThatIsAwayIsAskedAgain() {
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "300.00");
        String notice = ALIPAY.notice(attempt.merchantOrderNumber());
        ALIPAY.losesNoticesAndTalksNonsense();
        notify(notice);
        await().until(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DUE")));
        assertThat(order().owedBackFen()).isEqualTo(30_000);

        ALIPAY.behaves();

        asTimePasses(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DONE")));
        booksBalance();
    }
}
