package org.keju.simulator.alipay;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import org.keju.simulator.SimulatorProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Plain HTML without scripts or outside files; it reads well on a telephone and to a screen reader. */
@Component
class CashierPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #f2f5f9; }
            main { max-width: 30rem; margin: 0 auto; padding: 1.5rem; background: #fff; min-height: 100vh; box-sizing: border-box; }
            h1 { font-size: 1.375rem; margin: 0 0 1rem; color: #0b4fa8; }
            .warning { padding: .75rem; border-left: .3rem solid #b25e00; background: #fff6e8; }
            dt { color: #4a4a4a; font-size: 1rem; }
            dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
            .amount { font-size: 2rem; font-weight: 700; }
            button { width: 100%%; min-height: 3rem; margin: .5rem 0; font: inherit; border-radius: .4rem; border: 2px solid #0b4fa8; cursor: pointer; }
            .pay { background: #0b4fa8; color: #fff; }
            .leave { background: #fff; color: #0b4fa8; }
            :focus-visible { outline: .25rem solid #b25e00; outline-offset: .15rem; }
            </style>
            </head>
            <body><main>
            %s
            </main></body>
            </html>
            """;

    private final String merchantName;

    CashierPage(SimulatorProperties properties) {
        this.merchantName = properties.alipay().merchantName();
    }

    String cashier(Trade trade, CashierTexts texts) {
        String body = """
                <p><a href="?lang=%s" lang="%s">%s</a></p>
                <h1>%s</h1>
                <p class="warning">%s</p>
                <dl>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd class="amount">¥ %s</dd>
                </dl>
                %s
                """.formatted(
                        texts.otherLanguage,
                        texts.otherLanguage,
                        texts.otherName,
                        texts.title,
                        texts.warning,
                        texts.payee,
                        htmlEscape(merchantName),
                        texts.subject,
                        htmlEscape(trade.order().subject()),
                        texts.orderNumber,
                        trade.order().outTradeNo(),
                        texts.amount,
                        trade.order().totalAmount().toPlainString(),
                        outcome(trade, texts));
        return FRAME.formatted(texts.language, texts.title, body);
    }

    String refusal(AlipayRefusal refusal) {
        String body = """
                <h1>支付宝（模拟） Alipay (simulated)</h1>
                <p>错误代码 Error code: <strong>%s</strong></p>
                <p>错误原因 Reason: %s</p>
                """.formatted(htmlEscape(refusal.subCode()), htmlEscape(refusal.subMessage()));
        return FRAME.formatted("zh-CN", "支付宝（模拟）", body);
    }

    ResponseEntity<String> html(int status, String body) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'")
                .body(body);
    }

    private static String outcome(Trade trade, CashierTexts texts) {
        return switch (trade.status()) {
            case WAIT_BUYER_PAY -> """
                    <form method="post" action="/alipay/cashier/%1$s/payment"><button class="pay">%2$s</button></form>
                    <form method="post" action="/alipay/cashier/%1$s/departure"><button class="leave">%3$s</button></form>
                    """.formatted(trade.tradeNo(), texts.pay, texts.leave);
            case TRADE_SUCCESS -> "<p role=\"status\">" + texts.paid + "</p>";
            case TRADE_CLOSED -> "<p role=\"status\">" + texts.closed + "</p>";
        };
    }
}
