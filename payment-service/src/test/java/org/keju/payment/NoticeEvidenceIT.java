package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.alipay.api.AlipayApiException;
import com.alipay.api.internal.util.AlipaySignature;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever says that money came must prove it; what was said is kept either way. */
@Tag("row-80")
class NoticeEvidenceIT extends PaymentScene {

    private static final DateTimeFormatter BEIJING_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private Started attempt;

    @BeforeEach
    void aPaymentIsUnderWay() {
        ALIPAY.losesNotices();
        feeIsRequested();
        attempt = start();
    }

    @Case(7)
    @Test
    void aForgedNoticeIsRefusedAndKept() throws Exception {
        String forged = signedBy(Keys.generate(), notice());
        assertRefused(forged, "FORGED");
    }

    @Case({6, 7})
    @Test
    void aChangedAmountIsRefusedByUsAndByTheOfficialSdk() throws Exception {
        attempt.openCashier();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "1.00");
        String genuine = ALIPAY.notice(attempt.merchantOrderNumber());
        assertThat(sdkAccepts(genuine)).isTrue();
        String changed = genuine.replace("=1.00", "=100.00");
        assertThat(sdkAccepts(changed)).isFalse();
        assertRefused(changed, "FORGED");
    }

    @Case(7)
    @Test
    void anUnsignedNoticeIsRefused() {
        assertRefused(form(notice()), "FORGED");
        assertRefused("no form at all", "FORGED");
        assertRefused("", "FORGED");
    }

    @Case(7)
    @Test
    void aNoticeForAnotherMerchantIsRefused() throws Exception {
        Map<String, String> notice = notice();
        notice.put("seller_id", "2088999999999999");
        assertRefused(signedBy(ALIPAY.keys(), notice), "MISDIRECTED");
    }

    @Case(4)
    @Test
    void aNoticeForAnOrderThatWeNeverBeganIsKeptAndRefused() throws Exception {
        Map<String, String> notice = notice();
        notice.put(
                "out_trade_no", "K" + applicationId.toString().replace("-", "").substring(8));
        assertRefused(signedBy(ALIPAY.keys(), notice), "UNKNOWN_ORDER");
    }

    @Case(7)
    @Test
    void aNoticeForAnotherAppIsRefused() throws Exception {
        Map<String, String> notice = notice();
        notice.put("app_id", "2021000000009999");
        assertRefused(signedBy(ALIPAY.keys(), notice), "MISDIRECTED");
    }

    @Case(8)
    @Test
    void aNoticeOfADayAgoChangesNothing() throws Exception {
        String notice = signedBy(ALIPAY.keys(), notice());
        notify(notice);
        isSettledOnceWithBalancedBooks();
        clock.advance(Duration.ofDays(1));

        assertThat(notify(notice).body()).isEqualTo("success");

        isSettledOnceWithBalancedBooks();
        assertThat(refunds()).isEmpty();
    }

    @Case(8)
    @ParameterizedTest
    @ValueSource(longs = {-6, 6})
    void anOldNoticeOfMoneyThatTheChannelDoesNotKnowSettlesNothing(long minutes) throws Exception {
        String kept = signedBy(ALIPAY.keys(), notice(Duration.ofMinutes(minutes)));

        assertThat(notify(kept).body()).isEqualTo("success");

        assertThat(verdictOn(kept)).isEqualTo("ASKED");
        assertThat(order().state()).isEqualTo("PAYING");
        assertThat(balance("FEES")).isZero();
    }

    @Case(8)
    @Test
    void anOldNoticeOfMoneyThatTheChannelConfirmsSettles() throws Exception {
        attempt.openCashier();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");
        String late = signedBy(ALIPAY.keys(), notice(Duration.ofMinutes(-6)));

        assertThat(notify(late).body()).isEqualTo("success");

        assertThat(verdictOn(late)).isEqualTo("ASKED");
        isSettledOnceWithBalancedBooks();
        assertThat(Objects.requireNonNull(order().receipt()).transactionNumber())
                .isEqualTo(ALIPAY.tradeNumber(attempt.merchantOrderNumber()));
    }

    @Case(8)
    @Test
    void anOldNoticeIsSentAgainWhileTheChannelCannotBeAsked() throws Exception {
        ALIPAY.losesNoticesAndTalksNonsense();
        assertRefused(signedBy(ALIPAY.keys(), notice(Duration.ofMinutes(-6))), "NOT_ASKED");
    }

    @Case(8)
    @Test
    void aNoticeOfAnotherEnvironmentIsRefused() throws Exception {
        Map<String, String> sandbox = notice();
        sandbox.put("app_id", "9021000000000001");
        sandbox.put("seller_id", "2088999999999999");
        assertRefused(signedBy(Keys.generate(), sandbox), "FORGED");
    }

    @Test
    void aGenuineNoticeThatTellsOfNoMoneySettlesNothing() throws Exception {
        Map<String, String> notice = notice();
        notice.put("trade_status", "WAIT_BUYER_PAY");
        String waiting = signedBy(ALIPAY.keys(), notice);
        assertThat(notify(waiting).body()).isEqualTo("success");
        assertThat(verdictOn(waiting)).isEqualTo("NO_PAYMENT");
        assertThat(order().state()).isEqualTo("PAYING");
    }

    @Case(3)
    @Test
    void aNoticeThatComesBeforeAnythingElseSettles() throws Exception {
        String notice = signedBy(ALIPAY.keys(), notice());
        assertThat(notify(notice).body()).isEqualTo("success");
        isSettledOnceWithBalancedBooks();
        assertThat(verdictOn(notice)).isEqualTo("SETTLED");
    }

    @Test
    void aBodyBeyondAllReasonIsNotKept() {
        assertThat(notify("a=" + "x".repeat(100_000)).statusCode()).isEqualTo(413);
    }

    private void assertRefused(String notice, String verdict) {
        assertThat(notify(notice).body()).isEqualTo("failure");
        assertThat(verdictOn(notice)).isEqualTo(verdict);
        assertThat(order().state()).isEqualTo("PAYING");
        assertThat(balance("FEES")).isZero();
    }

    private Map<String, String> notice() {
        return notice(Duration.ZERO);
    }

    private Map<String, String> notice(Duration later) {
        Map<String, String> notice = new TreeMap<>(Map.of(
                "app_id",
                SimulatedAlipay.APP_ID,
                "seller_id",
                SimulatedAlipay.SELLER_ID,
                "out_trade_no",
                attempt.merchantOrderNumber(),
                "trade_no",
                "2026" + attempt.merchantOrderNumber(),
                "trade_status",
                "TRADE_SUCCESS",
                "total_amount",
                "100.00",
                "gmt_payment",
                "2026-03-01 09:30:00",
                "charset",
                "UTF-8",
                "sign_type",
                "RSA2",
                "notify_id",
                attempt.merchantOrderNumber()));
        notice.put("notify_time", BEIJING_TIME.format(clock.instant().plus(later)));
        return notice;
    }

    /** Signed by the official SDK's own hand. */
    private static String signedBy(Keys keys, Map<String, String> notice) throws AlipayApiException {
        Map<String, String> signed = new TreeMap<>(notice);
        Map<String, String> content = new TreeMap<>(notice);
        content.remove("sign_type");
        signed.put(
                "sign",
                AlipaySignature.rsaSign(AlipaySignature.getSignContent(content), keys.privateKey(), "UTF-8", "RSA2"));
        return form(signed);
    }

    private static boolean sdkAccepts(String form) throws AlipayApiException {
        Map<String, String> parameters = Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return AlipaySignature.rsaCheckV1(parameters, ALIPAY.keys().publicKey(), "UTF-8", "RSA2");
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
