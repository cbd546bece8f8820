package org.keju.simulator.alipay;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a test or a demonstration may do to Alipay's trades without a browser. None of it exists at the real Alipay. */
@RestController
@RequestMapping("/control/alipay/trades")
class TradeControlController {

    private final Trades trades;
    private final Notices notices;
    private final SignedMessages messages;

    TradeControlController(Trades trades, Notices notices, SignedMessages messages) {
        this.trades = trades;
        this.notices = notices;
        this.messages = messages;
    }

    @GetMapping
    List<Trade> list() {
        return trades.all();
    }

    /** Pays, even an expired or closed trade, and even an amount that the order does not say. */
    @PostMapping("/{outTradeNo}/payment")
    Trade pay(@PathVariable String outTradeNo, @RequestBody(required = false) @Nullable Payment payment) {
        Trade trade = find(outTradeNo);
        BigDecimal amount = payment == null
                ? trade.order().totalAmount()
                : payment.totalAmount().setScale(2);
        Trade paid = trades.payAnyway(outTradeNo, amount);
        notices.announce(paid);
        return paid;
    }

    /** The notice as it would be sent now, a signed form. */
    @GetMapping("/{outTradeNo}/notice")
    String notice(@PathVariable String outTradeNo) {
        return SignedMessages.form(messages.notice(find(outTradeNo)));
    }

    /** Sends the notice now, once, and gives back what the merchant answered. */
    @PostMapping("/{outTradeNo}/notice")
    Answer send(@PathVariable String outTradeNo) {
        return new Answer(notices.send(find(outTradeNo)));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(AlipayRefusal refusal) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(refusal.subCode());
    }

    private Trade find(String outTradeNo) {
        return trades.find(outTradeNo).orElseThrow(AlipayRefusal::noSuchTrade);
    }

    /** How much the payer pays, in yuan. */
    record Payment(BigDecimal totalAmount) {}

    /** What the merchant answered; null when nothing came. */
    record Answer(@Nullable String merchant) {}
}
