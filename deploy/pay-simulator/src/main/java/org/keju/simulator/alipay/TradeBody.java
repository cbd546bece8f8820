package org.keju.simulator.alipay;

import java.util.LinkedHashMap;
import java.util.Map;

/** How every answer about a trade begins. */
final class TradeBody {

    private TradeBody() {}

    static Map<String, String> success(Trade trade) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("code", "10000");
        body.put("msg", "Success");
        body.put("out_trade_no", trade.order().outTradeNo());
        body.put("trade_no", trade.tradeNo());
        return body;
    }
}
