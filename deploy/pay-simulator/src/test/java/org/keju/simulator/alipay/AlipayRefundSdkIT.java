package org.keju.simulator.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alipay.api.request.AlipayTradeFastpayRefundQueryRequest;
import com.alipay.api.request.AlipayTradeRefundRequest;
import com.alipay.api.response.AlipayTradeFastpayRefundQueryResponse;
import com.alipay.api.response.AlipayTradeRefundResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money goes back, and the official SDK is the judge of how that is told. */
@Tag("row-83")
class AlipayRefundSdkIT extends SdkScene {

    @Test
    void oneRequestNumberIsPaidBackOnce() throws Exception {
        post(openCashier("Fee") + "/payment", "");
        assertThat(refund("R1", "40.00").getFundChange()).isEqualTo("Y");

        AlipayTradeRefundResponse again = refund("R1", "40.00");

        assertThat(again.getFundChange()).isEqualTo("N");
        assertThat(again.getRefundFee()).isEqualTo("40.00");
        assertThat(refund("R1", "41.00").getSubCode()).isEqualTo("ACQ.DISCORDANT_REPEAT_REQUEST");
        assertThat(query().getTradeStatus()).isEqualTo("TRADE_SUCCESS");
    }

    @Test
    void moreThanWasPaidNeverGoesBack() throws Exception {
        String cashier = openCashier("Fee");
        assertThat(refund("R1", "100.00").getSubCode()).isEqualTo("ACQ.TRADE_STATUS_ERROR");
        post(cashier + "/payment", "");
        refund("R1", "60.00");

        assertThat(refund("R2", "60.00").getSubCode()).isEqualTo("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL");

        assertThat(refund("R3", "40.00").getRefundFee()).isEqualTo("100.00");
        assertThat(query().getTradeStatus()).isEqualTo("TRADE_CLOSED");
    }

    @Test
    void aRefundCanBeAskedAboutByItsNumber() throws Exception {
        post(openCashier("Fee") + "/payment", "");
        assertThat(refundStatus("R1").getRefundStatus()).isNull();
        refund("R1", "100.00");

        AlipayTradeFastpayRefundQueryResponse answer = refundStatus("R1");

        assertThat(answer.getRefundStatus()).isEqualTo("REFUND_SUCCESS");
        assertThat(answer.getRefundAmount()).isEqualTo("100.00");
        assertThat(answer.getGmtRefundPay()).isNotNull();
    }

    @Test
    void aLostAnswerLeavesTheMoneyGone() throws Exception {
        post(openCashier("Fee") + "/payment", "");
        put("/control/faults", "{\"answers\":\"LOST\"}");
        assertThatThrownBy(() -> refund("R1", "100.00")).isInstanceOf(Exception.class);

        put("/control/faults", "{}");

        assertThat(refundStatus("R1").getRefundStatus()).isEqualTo("REFUND_SUCCESS");
        assertThat(refund("R1", "100.00").getFundChange()).isEqualTo("N");
    }

    private AlipayTradeRefundResponse refund(String requestNumber, String amount) throws Exception {
        AlipayTradeRefundRequest request = new AlipayTradeRefundRequest();
        request.setBizContent("{\"out_trade_no\":\"%s\",\"out_request_no\":\"%s\",\"refund_amount\":\"%s\"}"
                .formatted(number, requestNumber, amount));
        return merchant.client(gateway()).execute(request);
    }

    private AlipayTradeFastpayRefundQueryResponse refundStatus(String requestNumber) throws Exception {
        AlipayTradeFastpayRefundQueryRequest request = new AlipayTradeFastpayRefundQueryRequest();
        request.setBizContent(
                "{\"out_trade_no\":\"%s\",\"out_request_no\":\"%s\",\"query_options\":[\"gmt_refund_pay\"]}"
                        .formatted(number, requestNumber));
        return merchant.client(gateway()).execute(request);
    }
}
