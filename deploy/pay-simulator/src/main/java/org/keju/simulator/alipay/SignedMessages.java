package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keju.simulator.SimulatorProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What Alipay tells the merchant, signed: the notice to its server and the address the payer's browser returns to. */
@Component
class SignedMessages {

    private final SimulatorProperties properties;
    private final Rsa2 rsa2;
    private final Clock clock;

    SignedMessages(SimulatorProperties properties, Rsa2 rsa2, Clock clock) {
        this.properties = properties;
        this.rsa2 = rsa2;
        this.clock = clock;
    }

    /** The parameters of the notice about the trade's present state, with their signature. */
    Map<String, String> notice(Trade trade) {
        Map<String, String> parameters = common(trade, trade.paidAmount());
        parameters.put("notify_type", "trade_status_sync");
        parameters.put("notify_id", noticeId(trade));
        parameters.put("notify_time", BeijingTime.of(clock.instant()));
        parameters.put("trade_status", trade.status().name());
        parameters.put("subject", trade.order().subject());
        parameters.put("gmt_create", BeijingTime.of(trade.openedAt()));
        putPayment(parameters, trade);
        putClosing(parameters, trade.closedAt());
        return signed(parameters);
    }

    /** The merchant's return address with what Alipay adds to it. */
    String returnAddress(Trade trade, String returnUrl) {
        Map<String, String> parameters = common(trade, trade.paidAmount());
        parameters.put("method", "alipay.trade.page.pay.return");
        parameters.put("timestamp", BeijingTime.of(clock.instant()));
        return returnUrl + (returnUrl.contains("?") ? "&" : "?") + form(signed(parameters));
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> common(Trade trade, BigDecimal amount) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("charset", "UTF-8");
        parameters.put("version", "1.0");
        parameters.put("sign_type", "RSA2");
        parameters.put("app_id", properties.alipay().appId());
        parameters.put("auth_app_id", properties.alipay().appId());
        parameters.put("seller_id", properties.alipay().sellerId());
        parameters.put("out_trade_no", trade.order().outTradeNo());
        parameters.put("trade_no", trade.tradeNo());
        parameters.put("total_amount", amount.toPlainString());
        return parameters;
    }

    private static void putPayment(Map<String, String> parameters, Trade trade) {
        if (trade.paidAt() == null) {
            return;
        }
        String amount = trade.paidAmount().toPlainString();
        parameters.put("gmt_payment", BeijingTime.of(trade.paidAt()));
        parameters.put("buyer_id", Buyer.ID);
        parameters.put("receipt_amount", amount);
        parameters.put("buyer_pay_amount", amount);
        parameters.put("invoice_amount", amount);
        parameters.put("point_amount", "0.00");
        parameters.put("fund_bill_list", "[{\"amount\":\"" + amount + "\",\"fundChannel\":\"ALIPAYACCOUNT\"}]");
    }

    private static void putClosing(Map<String, String> parameters, @Nullable Instant closedAt) {
        if (closedAt != null) {
            parameters.put("gmt_close", BeijingTime.of(closedAt));
        }
    }

    /** The same notice keeps its id however often it is sent, over a restart too. */
    private static String noticeId(Trade trade) {
        String event = trade.tradeNo() + trade.status() + trade.paidAmount();
        return UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private Map<String, String> signed(Map<String, String> parameters) {
        parameters.put("sign", rsa2.sign(SignedContent.ofNotice(parameters)));
        return parameters;
    }
}
