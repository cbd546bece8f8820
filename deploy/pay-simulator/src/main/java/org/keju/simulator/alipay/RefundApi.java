package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code alipay.trade.refund} and {@code alipay.trade.fastpay.refund.query}. */
@Component
class RefundApi {

    private final Trades trades;
    private final Notices notices;

    RefundApi(Trades trades, Notices notices) {
        this.trades = trades;
        this.notices = notices;
    }

    /** Says by {@code fund_change} whether this very request moved money. */
    Map<String, String> refund(Trade trade, MerchantRequest request) {
        String number = request.required("out_request_no");
        BigDecimal amount = YuanAmount.parse("refund_amount", request.required("refund_amount"));
        boolean isNew = trade.refund(number).isEmpty();
        Trade refunded = trades.refund(trade, number, amount);
        if (isNew) {
            notices.announce(refunded);
        }
        Map<String, String> body = TradeBody.success(refunded);
        body.put("buyer_logon_id", Buyer.LOGON_ID);
        body.put("fund_change", isNew ? "Y" : "N");
        body.put("refund_fee", refunded.refundedAmount().toPlainString());
        return body;
    }

    /** An unknown request is answered with success and without a status, as Alipay does; the time must be asked for. */
    Map<String, String> query(Trade trade, MerchantRequest request) {
        Map<String, String> body = TradeBody.success(trade);
        trade.refund(request.required("out_request_no")).ifPresent(refund -> {
            body.put("out_request_no", refund.outRequestNo());
            body.put("total_amount", trade.paidAmount().toPlainString());
            body.put("refund_amount", refund.amount().toPlainString());
            body.put("refund_status", "REFUND_SUCCESS");
            if (request.wants("query_options", "gmt_refund_pay")) {
                body.put("gmt_refund_pay", BeijingTime.of(refund.refundedAt()));
            }
        });
        return body;
    }
}
