package org.keju.payment.alipay;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.keju.payment.application.ChannelAnswer;
import org.keju.payment.application.ChannelNotice;
import org.keju.payment.application.ChannelUnavailable;
import org.keju.payment.application.NoticeReply;
import org.keju.payment.application.PaymentChannel;
import org.keju.payment.application.RawNotice;
import org.keju.payment.application.RefundAnswer;
import org.keju.payment.application.RefundRequest;
import org.keju.payment.application.WayToPay.RedirectForm;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.reconciliation.DailyBill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Alipay's payment page for computers and telephones ({@code alipay.trade.page.pay}), its query, its closing,
 * refunds and bills.
 */
@Component
class AlipayChannel implements PaymentChannel {

    private static final String SUCCESS = "10000";
    private static final String NOT_EXIST = "ACQ.TRADE_NOT_EXIST";

    private final AlipayProperties properties;
    private final AlipayRequests requests;
    private final AlipayClient client;
    private final AlipayRefunds refunds;
    private final AlipayBills bills;
    private final AlipayNotices notices;

    AlipayChannel(
            AlipayProperties properties,
            AlipayRequests requests,
            AlipayClient client,
            AlipayRefunds refunds,
            AlipayBills bills,
            AlipayNotices notices) {
        this.properties = properties;
        this.requests = requests;
        this.client = client;
        this.refunds = refunds;
        this.bills = bills;
        this.notices = notices;
    }

    @Override
    public Channel channel() {
        return Channel.ALIPAY;
    }

    @Override
    public RedirectForm start(PaymentAttempt attempt, URI page) {
        Map<String, String> content = Map.of(
                "out_trade_no", attempt.merchantOrderNumber(),
                "product_code", "FAST_INSTANT_TRADE_PAY",
                "total_amount", Yuan.ofFen(attempt.amountFen()),
                "subject", attempt.subject(),
                "time_expire", BeijingTime.of(attempt.expiresAt()),
                "request_from_url", page.toString());
        // Alipay decodes the form by the charset that stands in the address
        return new RedirectForm(
                properties.gatewayUrl() + "?charset=UTF-8",
                "POST",
                requests.signedWithAddresses("alipay.trade.page.pay", content));
    }

    @Override
    public ChannelAnswer query(PaymentAttempt attempt) throws ChannelUnavailable {
        JsonNode answer = call("alipay.trade.query", attempt);
        if (isRefused(answer, NOT_EXIST)) {
            return new ChannelAnswer.Unknown();
        }
        requireSuccess(answer);
        try {
            return TradeAnswer.of(answer, attempt.merchantOrderNumber());
        } catch (IllegalArgumentException e) {
            throw new ChannelUnavailable("Alipay's answer makes no sense", e);
        }
    }

    /** A refusal to close has one of several reasons, the best of which is that it was paid: so Alipay is asked. */
    @Override
    public ChannelAnswer close(PaymentAttempt attempt) throws ChannelUnavailable {
        JsonNode answer = call("alipay.trade.close", attempt);
        return SUCCESS.equals(answer.path("code").asString("")) ? new ChannelAnswer.Closed() : query(attempt);
    }

    @Override
    public RefundAnswer refund(RefundRequest request) throws ChannelUnavailable {
        return refunds.request(request);
    }

    @Override
    public Optional<DailyBill> dailyBill(LocalDate day) throws ChannelUnavailable {
        return bills.of(day);
    }

    @Override
    public ChannelNotice verify(RawNotice notice) {
        return notices.verify(notice);
    }

    @Override
    public NoticeReply reply(boolean accepted) {
        return new NoticeReply(200, "text/plain", accepted ? "success" : "failure");
    }

    @Override
    public Optional<String> returned(Map<String, String> parameters) {
        return notices.isOurs(parameters) ? Optional.ofNullable(parameters.get("out_trade_no")) : Optional.empty();
    }

    private JsonNode call(String method, PaymentAttempt attempt) throws ChannelUnavailable {
        return client.call(method, Map.of("out_trade_no", attempt.merchantOrderNumber()));
    }

    private static boolean isRefused(JsonNode answer, String subCode) {
        return subCode.equals(answer.path("sub_code").asString(""));
    }

    private static void requireSuccess(JsonNode answer) throws ChannelUnavailable {
        if (!SUCCESS.equals(answer.path("code").asString(""))) {
            throw new ChannelUnavailable(
                    "Alipay refuses: " + answer.path("sub_code").asString("?"), null);
        }
    }
}
