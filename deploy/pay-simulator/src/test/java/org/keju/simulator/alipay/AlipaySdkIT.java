package org.keju.simulator.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alipay.api.AlipayClient;
import com.alipay.api.response.AlipayTradeQueryResponse;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.simulator.Merchant;

/** The official SDK is the judge: what it takes for Alipay is Alipay enough. */
@Tag("row-74")
class AlipaySdkIT extends SdkScene {

    @Test
    void thePayerPaysAndTheMerchantLearnsItInThreeWays() throws Exception {
        String cashier = openCashier("考试费 Fee <1>");
        assertThat(get(cashier).body()).contains("¥ 100.00", "考试费 Fee &lt;1&gt;", "No real money moves");

        HttpResponse<String> paid = post(cashier + "/payment", "");

        String address = paid.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith(RETURN_URL + "?");
        assertThat(merchant.accepts(Merchant.parse(address.substring(address.indexOf('?') + 1))))
                .isTrue();
        Map<String, String> notice = nextNotice();
        assertThat(notice).containsEntry("trade_status", "TRADE_SUCCESS").containsEntry("total_amount", "100.00");
        assertThat(merchant.accepts(notice)).isTrue();
        notice.put("total_amount", "1.00");
        assertThat(merchant.accepts(notice)).isFalse();
        AlipayTradeQueryResponse answer = query();
        assertThat(answer.getTradeStatus()).isEqualTo("TRADE_SUCCESS");
        assertThat(answer.getTotalAmount()).isEqualTo("100.00");
        assertThat(answer.getTradeNo()).isEqualTo(notice.get("trade_no"));
    }

    @Test
    void aTradeBeginsWhenThePayerOpensTheCashierAndStaysOpenWhenThePayerLeaves() throws Exception {
        assertThat(query().getSubCode()).isEqualTo("ACQ.TRADE_NOT_EXIST");

        String cashier = openCashier("Fee");

        assertThat(query().getTradeStatus()).isEqualTo("WAIT_BUYER_PAY");
        assertThat(post(cashier + "/departure", "").headers().firstValue("Location"))
                .contains(SOURCE_URL);
        assertThat(query().getTradeStatus()).isEqualTo("WAIT_BUYER_PAY");
    }

    @Test
    void aClosedTradeCannotBePaidAndAPaidOneCannotBeClosed() throws Exception {
        String cashier = openCashier("Fee");
        assertThat(closeTrade()).isEqualTo("10000");
        assertThat(post(cashier + "/payment", "").body()).contains("ACQ.TRADE_HAS_CLOSE");
        assertThat(query().getTradeStatus()).isEqualTo("TRADE_CLOSED");

        post(origin + "/control/alipay/trades/" + number + "/payment", "");

        assertThat(closeTrade()).isEqualTo("ACQ.TRADE_HAS_SUCCESS");
    }

    @Test
    void theSameNumberForAnotherAmountIsRefused() throws Exception {
        openCashier("Fee");
        assertThat(pagePay(merchant.client(gateway()), "Fee", "99.00").body()).contains("ACQ.CONTEXT_INCONSISTENT");
    }

    @Test
    void anUnknownKeyIsRefusedOnThePageAndInAnswers() throws Exception {
        AlipayClient impostor = merchant.impostor(gateway());
        assertThat(pagePay(impostor, "Fee", "100.00").body()).contains("isv.invalid-signature");
        assertThat(impostor.execute(queryRequest()).getSubCode()).isEqualTo("isv.invalid-signature");
    }

    @Test
    void aNoticeComesAgainUntilTheMerchantAnswersSuccess() throws Exception {
        merchant.refuse(2);
        post(openCashier("Fee") + "/payment", "");
        String first = nextNotice().get("notify_id");
        assertThat(nextNotice()).containsEntry("notify_id", first);
        assertThat(nextNotice()).containsEntry("notify_id", first);
        assertThat(merchant.notices().poll(1, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void aLostNoticeIsTriedAgainWhenTheFaultIsMended() throws Exception {
        put("/control/faults", "{\"dropNotices\":true}");
        post(openCashier("Fee") + "/payment", "");
        assertThat(merchant.notices().poll(300, TimeUnit.MILLISECONDS)).isNull();

        put("/control/faults", "{\"copies\":2}");

        String first = nextNotice().get("notify_id");
        assertThat(nextNotice()).containsEntry("notify_id", first);
    }

    @Test
    void aGatewayThatIsAwayOrTalksNonsenseAnswersNoServer() throws Exception {
        put("/control/faults", "{\"answers\":\"UNAVAILABLE\"}");
        assertThatThrownBy(this::query).isInstanceOf(Exception.class);
        put("/control/faults", "{\"answers\":\"GARBAGE\"}");
        assertThatThrownBy(this::query).isInstanceOf(Exception.class);
        put("/control/faults", "{}");
        assertThat(query().getSubCode()).isEqualTo("ACQ.TRADE_NOT_EXIST");
    }

    @Test
    void tradesOutliveARestart() throws Exception {
        post(openCashier("Fee") + "/payment", "");
        nextNotice();

        simulator.close();
        startSimulator();

        assertThat(query().getTradeStatus()).isEqualTo("TRADE_SUCCESS");
    }
}
