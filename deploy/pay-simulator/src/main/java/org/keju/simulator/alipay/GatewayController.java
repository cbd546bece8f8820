package org.keju.simulator.alipay;

import java.net.URI;
import java.util.Map;
import org.keju.simulator.fault.Faults;
import org.keju.simulator.fault.Questions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Alipay's one door. A browser brings {@code alipay.trade.page.pay} and is led to the cashier; everything else is a
 * server that wants signed JSON.
 */
@RestController
class GatewayController {

    private static final String PAGE_PAY = "alipay.trade.page.pay";

    private final MerchantRequests requests;
    private final OpenApi api;
    private final CashierPage page;
    private final Faults faults;
    private final Questions questions;

    GatewayController(MerchantRequests requests, OpenApi api, CashierPage page, Faults faults, Questions questions) {
        this.requests = requests;
        this.api = api;
        this.page = page;
        this.faults = faults;
        this.questions = questions;
    }

    @RequestMapping(
            path = "/alipay/gateway.do",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> receive(@RequestParam Map<String, String> parameters) {
        return PAGE_PAY.equals(parameters.get("method"))
                ? openCashier(parameters)
                : questions.during(parameters.getOrDefault("biz_content", ""), () -> answer(parameters));
    }

    private ResponseEntity<String> openCashier(Map<String, String> parameters) {
        try {
            Trade trade = api.open(requests.verified(parameters));
            return ResponseEntity.status(302)
                    .location(URI.create("/alipay/cashier/" + trade.tradeNo()))
                    .build();
        } catch (AlipayRefusal refusal) {
            return page.html(400, page.refusal(refusal));
        }
    }

    private ResponseEntity<String> answer(Map<String, String> parameters) {
        faults.delayAnswer();
        if (faults.losesAnswers()) {
            api.answer(parameters);
        }
        return faults.replacedAnswer()
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(api.answer(parameters)));
    }
}
