package org.keju.simulator.alipay;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which the payer sees whom to pay how much for what, and pays or gives up. */
@RestController
@RequestMapping("/alipay/cashier/{tradeNo}")
class CashierController {

    private final Trades trades;
    private final Notices notices;
    private final SignedMessages messages;
    private final CashierPage page;

    CashierController(Trades trades, Notices notices, SignedMessages messages, CashierPage page) {
        this.trades = trades;
        this.notices = notices;
        this.messages = messages;
        this.page = page;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String tradeNo, @RequestParam(required = false) @Nullable String lang, Locale accepted) {
        CashierTexts texts = CashierTexts.in(lang == null ? accepted : Locale.forLanguageTag(lang));
        return page.html(200, page.cashier(find(tradeNo), texts));
    }

    @PostMapping("/payment")
    ResponseEntity<String> pay(@PathVariable String tradeNo) {
        Trade paid = trades.pay(find(tradeNo).order().outTradeNo());
        notices.announce(paid);
        String returnUrl = paid.order().returnUrl();
        return seeOther(returnUrl == null ? "/alipay/cashier/" + tradeNo : messages.returnAddress(paid, returnUrl));
    }

    /** Giving up changes nothing: the trade stays payable until it expires or the merchant closes it. */
    @PostMapping("/departure")
    ResponseEntity<String> leave(@PathVariable String tradeNo) {
        String sourceUrl = find(tradeNo).order().sourceUrl();
        return seeOther(sourceUrl == null ? "/alipay/cashier/" + tradeNo : sourceUrl);
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(AlipayRefusal refusal) {
        return page.html(400, page.refusal(refusal));
    }

    private Trade find(String tradeNo) {
        return trades.findByTradeNo(tradeNo).orElseThrow(AlipayRefusal::noSuchTrade);
    }

    private static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
