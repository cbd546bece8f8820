package org.keju.payment.alipay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keju.payment.application.ChannelUnavailable;
import org.keju.payment.application.RefundAnswer;
import org.keju.payment.application.RefundRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Refunds at Alipay: {@code alipay.trade.refund} asks for one, {@code alipay.trade.fastpay.refund.query} says whether and when
 * the money moved, be it by this try or an earlier one.
 */
@Component
class AlipayRefunds {

    private static final String SUCCESS = "10000";

    /** Said only to those who ask for it. */
    private static final String WHEN_PAID_BACK = "gmt_refund_pay";

    /** Refusals that asking again does not change; every other one may pass, such as an empty merchant's balance. */
    private static final Set<String> FINAL = Set.of(
            "ACQ.DISCORDANT_REPEAT_REQUEST",
            "ACQ.INVALID_PARAMETER",
            "ACQ.REASON_TRADE_REFUND_FEE_ERR",
            "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL",
            "ACQ.TRADE_HAS_FINISHED",
            "ACQ.TRADE_NOT_EXIST",
            "ACQ.TRADE_STATUS_ERROR");

    private final AlipayClient client;

    AlipayRefunds(AlipayClient client) {
        this.client = client;
    }

    RefundAnswer request(RefundRequest request) throws ChannelUnavailable {
        JsonNode answer = client.call(
                "alipay.trade.refund",
                Map.of(
                        "trade_no", request.transactionNumber(),
                        "out_trade_no", request.merchantOrderNumber(),
                        "out_request_no", request.refundNumber(),
                        "refund_amount", Yuan.ofFen(request.amountFen()),
                        "refund_reason", reason(request)));
        String refusal = text(answer, "sub_code");
        if (!SUCCESS.equals(text(answer, "code"))) {
            return FINAL.contains(refusal) ? new RefundAnswer.Refused(refusal) : new RefundAnswer.Pending();
        }
        return query(request);
    }

    private RefundAnswer query(RefundRequest request) throws ChannelUnavailable {
        JsonNode answer = client.call(
                "alipay.trade.fastpay.refund.query",
                Map.of(
                        "trade_no", request.transactionNumber(),
                        "out_request_no", request.refundNumber(),
                        "query_options", List.of(WHEN_PAID_BACK)));
        return "REFUND_SUCCESS".equals(text(answer, "refund_status"))
                ? new RefundAnswer.PaidBack(paidBackAt(answer))
                : new RefundAnswer.Pending();
    }

    private static Instant paidBackAt(JsonNode answer) throws ChannelUnavailable {
        try {
            return BeijingTime.parse(text(answer, WHEN_PAID_BACK));
        } catch (IllegalArgumentException e) {
            throw new ChannelUnavailable("Alipay's answer makes no sense", e);
        }
    }

    private static String reason(RefundRequest request) {
        return switch (request.reason()) {
            case DUPLICATE -> "重复缴费退款";
            case AMOUNT_MISMATCH -> "缴费金额不符退款";
            case GIVEN_UP -> "报名已取消退款";
            case VOIDED -> "缴费单已作废退款";
            case EXEMPTED -> "费用减免退款";
        };
    }

    private static String text(JsonNode answer, String name) {
        return answer.path(name).asString("");
    }
}
