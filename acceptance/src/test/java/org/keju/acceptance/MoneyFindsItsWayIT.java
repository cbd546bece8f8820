package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Alipay;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.Checkout;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/** What is paid is credited or goes back, whatever goes wrong, and nobody has to make a telephone call. */
@ExtendWith(Keju.class)
class MoneyFindsItsWayIT {

    private final ApplicationUnderTest keju;
    private final AtTheFee atTheFee;
    private final Alipay alipay;

    MoneyFindsItsWayIT(ApplicationUnderTest keju) {
        this.keju = keju;
        atTheFee = AtTheFee.ofTheDemoExam(keju);
        alipay = new Alipay(keju);
    }

    @AfterEach
    void mend() {
        alipay.worksAgain();
        keju.returnToThePresent();
    }

    @Test
    @Tag("row-80")
    void aPaymentIsCreditedAlthoughItsNoticeIsLost() {
        Candidate candidate = atTheFee.arrives("掉单");
        alipay.losesItsNotices();

        candidate.goesToTheCheckout().paysWithoutComingBack();

        candidate.sees("FEE", "DONE");
        assertThat(candidate.payment().path("state").asString()).isEqualTo("SETTLED");
    }

    /** The first window was left open, and after two hours the order in it is too old for the site, but not for the payer. */
    @Test
    @Tag("row-83")
    void whoeverPaysTwiceGetsTheSecondPaymentBack() {
        Candidate candidate = atTheFee.arrives("重复");
        Checkout leftOpen = candidate.goesToTheCheckout();
        keju.moveClockTo(keju.now().plus(Duration.ofHours(2)));
        candidate.logsIn();

        candidate.paysByAlipay();
        candidate.sees("FEE", "DONE");
        alipay.isPaid(leftOpen.merchantOrderNumber());

        JsonNode refund = Steps.onlyRefundOf(candidate);
        assertThat(refund.path("reason").asString()).isEqualTo("DUPLICATE");
        assertThat(refund.path("amountFen")).isEqualTo(candidate.payment().path("amountFen"));
        assertThat(candidate.step("FEE").path("status").asString()).isEqualTo("DONE");
    }

    @Test
    @Tag("row-83")
    void whoeverWithdrawsWhilePayingGetsTheMoneyBack() {
        Candidate candidate = atTheFee.arrives("退出");
        Checkout checkout = candidate.goesToTheCheckout();

        candidate.withdraws().ok();
        alipay.isPaid(checkout.merchantOrderNumber());

        JsonNode refund = Steps.onlyRefundOf(candidate);
        assertThat(refund.path("reason").asString()).isEqualTo("GIVEN_UP");
        assertThat(refund.path("amountFen")).isEqualTo(candidate.payment().path("amountFen"));
    }
}
