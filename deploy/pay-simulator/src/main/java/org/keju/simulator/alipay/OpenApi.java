package org.keju.simulator.alipay;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interfaces of Alipay that Keju uses: {@code alipay.trade.page.pay}, {@code .query}, {@code .close},
 * the refunds and the daily bill.
 */
@Component
class OpenApi {

    private final MerchantRequests requests;
    private final Trades trades;
    private final Notices notices;
    private final RefundApi refunds;
    private final BillApi bills;
    private final Rsa2 rsa2;
    private final JsonMapper json;

    OpenApi(
            MerchantRequests requests,
            Trades trades,
            Notices notices,
            RefundApi refunds,
            BillApi bills,
            Rsa2 rsa2,
            JsonMapper json) {
        this.requests = requests;
        this.trades = trades;
        this.notices = notices;
        this.refunds = refunds;
        this.bills = bills;
        this.rsa2 = rsa2;
        this.json = json;
    }

    /** {@code alipay.trade.page.pay}: what the payer's browser brought. */
    Trade open(MerchantRequest request) {
        if (!request.required("product_code").equals("FAST_INSTANT_TRADE_PAY")) {
            throw AlipayRefusal.invalidParameter("product_code");
        }
        String end = request.text("time_expire");
        return trades.open(new MerchantOrder(
                outTradeNo(request.required("out_trade_no")),
                request.required("subject"),
                YuanAmount.parse("total_amount", request.required("total_amount")),
                end == null ? null : BeijingTime.parse(end),
                request.parameters().get("notify_url"),
                request.parameters().get("return_url"),
                request.text("request_from_url")));
    }

    /** Answers a server: the body of the answer is signed exactly as it is written. */
    String answer(Map<String, String> parameters) {
        String body = json.writeValueAsString(bodyFor(parameters));
        String name = parameters.getOrDefault("method", "error").replace('.', '_') + "_response";
        return "{" + json.writeValueAsString(name) + ":" + body + ",\"sign\":\"" + rsa2.sign(body) + "\"}";
    }

    private Map<String, String> bodyFor(Map<String, String> parameters) {
        try {
            MerchantRequest request = requests.verified(parameters);
            return switch (request.method()) {
                case "alipay.trade.query" -> query(find(request));
                case "alipay.trade.close" -> close(find(request));
                case "alipay.trade.refund" -> refunds.refund(find(request), request);
                case "alipay.trade.fastpay.refund.query" -> refunds.query(find(request), request);
                case "alipay.data.dataservice.bill.downloadurl.query" -> bills.address(request);
                default -> throw AlipayRefusal.ofRequest("isv.invalid-method", "不存在的方法名");
            };
        } catch (AlipayRefusal refusal) {
            Map<String, String> body = new LinkedHashMap<>();
            body.put("code", refusal.code());
            body.put("msg", refusal.message());
            body.put("sub_code", refusal.subCode());
            body.put("sub_msg", refusal.subMessage());
            return body;
        }
    }

    private Map<String, String> query(Trade trade) {
        Map<String, String> body = TradeBody.success(trade);
        body.put("trade_status", trade.status().name());
        body.put("total_amount", trade.paidAmount().toPlainString());
        if (trade.paidAt() != null) {
            body.put("buyer_user_id", Buyer.ID);
            body.put("buyer_logon_id", Buyer.LOGON_ID);
            body.put("buyer_pay_amount", trade.paidAmount().toPlainString());
            body.put("receipt_amount", trade.paidAmount().toPlainString());
            body.put("send_pay_date", BeijingTime.of(trade.paidAt()));
        }
        return body;
    }

    private Map<String, String> close(Trade trade) {
        Trade closed = trades.close(trade);
        notices.announce(closed);
        return TradeBody.success(closed);
    }

    private Trade find(MerchantRequest request) {
        String tradeNo = request.text("trade_no");
        String outTradeNo = request.text("out_trade_no");
        if (tradeNo != null) {
            return trades.findByTradeNo(tradeNo).orElseThrow(AlipayRefusal::noSuchTrade);
        }
        if (outTradeNo == null) {
            throw AlipayRefusal.invalidParameter("out_trade_no");
        }
        return trades.find(outTradeNo).orElseThrow(AlipayRefusal::noSuchTrade);
    }

    private static String outTradeNo(String text) {
        if (!text.matches("[0-9A-Za-z_]{1,64}")) {
            throw AlipayRefusal.invalidParameter("out_trade_no");
        }
        return text;
    }
}
