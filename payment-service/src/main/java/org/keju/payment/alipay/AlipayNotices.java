package org.keju.payment.alipay;

import java.util.Map;
import org.keju.payment.application.ChannelAnswer;
import org.keju.payment.application.ChannelNotice;
import org.keju.payment.application.NoticeRefused;
import org.keju.payment.application.NoticeVerdict;
import org.keju.payment.application.RawNotice;
import org.springframework.stereotype.Component;

/** Alipay's notices, which count only when Alipay signed them, for this application and this seller. */
@Component
class AlipayNotices {

    private final AlipayProperties properties;
    private final Rsa2 rsa2;

    AlipayNotices(AlipayProperties properties, Rsa2 rsa2) {
        this.properties = properties;
        this.rsa2 = rsa2;
    }

    /** A notice tells of a payment only with {@code TRADE_SUCCESS} or {@code TRADE_FINISHED}. */
    ChannelNotice verify(RawNotice raw) {
        Map<String, String> notice = parse(raw);
        if (!isAlipays(notice)) {
            throw new NoticeRefused(NoticeVerdict.FORGED);
        }
        if (!isForUs(notice)) {
            throw new NoticeRefused(NoticeVerdict.MISDIRECTED);
        }
        try {
            return new ChannelNotice(
                    text(notice, "out_trade_no"), answer(notice), BeijingTime.parse(text(notice, "notify_time")));
        } catch (IllegalArgumentException e) {
            throw new NoticeRefused(NoticeVerdict.UNREADABLE);
        }
    }

    /** Whether Alipay signed these parameters, for us. */
    boolean isOurs(Map<String, String> parameters) {
        return isAlipays(parameters) && isForUs(parameters);
    }

    private static Map<String, String> parse(RawNotice raw) {
        try {
            return SignedForm.parse(raw.body());
        } catch (IllegalArgumentException e) {
            throw new NoticeRefused(NoticeVerdict.FORGED);
        }
    }

    private boolean isAlipays(Map<String, String> parameters) {
        String sign = parameters.get("sign");
        return sign != null
                && "RSA2".equals(parameters.get("sign_type"))
                && rsa2.isAlipays(SignedContent.ofNotice(parameters), sign);
    }

    private boolean isForUs(Map<String, String> parameters) {
        return properties.appId().equals(parameters.get("app_id"))
                && properties.sellerId().equals(parameters.get("seller_id"));
    }

    private static ChannelAnswer answer(Map<String, String> notice) {
        return switch (text(notice, "trade_status")) {
            case "TRADE_SUCCESS", "TRADE_FINISHED" ->
                new ChannelAnswer.Paid(
                        text(notice, "trade_no"),
                        Yuan.toFen(text(notice, "total_amount")),
                        BeijingTime.parse(text(notice, "gmt_payment")));
            case "TRADE_CLOSED" -> new ChannelAnswer.Closed();
            default -> new ChannelAnswer.Unpaid();
        };
    }

    private static String text(Map<String, String> notice, String name) {
        String text = notice.get(name);
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("No " + name);
        }
        return text;
    }
}
