package org.keju.payment.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alipay.api.AlipayApiException;
import com.alipay.api.internal.util.AlipaySignature;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.payment.Keys;
import org.keju.payment.application.ChannelAnswer;
import org.keju.payment.application.ChannelUnavailable;
import org.keju.payment.domain.PaymentAttempt;

/** What our client believes of what comes back from the gateway's address. */
@Tag("row-80")
class AlipayAnswersIT {

    private final PaymentAttempt attempt = OurAlipay.anAttempt();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer gateway;
    private OurAlipay alipay;
    private volatile String answer = "";
    private volatile int status = 200;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        gateway.start();
        alipay = new OurAlipay("http://127.0.0.1:" + gateway.getAddress().getPort() + "/gateway.do");
    }

    @AfterEach
    void shut() {
        gateway.stop(0);
    }

    @Test
    void aSignedAnswerIsBelieved() throws Exception {
        answer = signed(paid(attempt.merchantOrderNumber(), "100.00"), alipay.alipay);
        assertThat(alipay.channel.query(attempt))
                .isEqualTo(new ChannelAnswer.Paid("2026030122001", 10_000, Instant.parse("2026-03-01T01:05:00Z")));
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAnswerAboutAnotherOrderIsNot() throws Exception {
        answer = signed(paid("ANOTHERORDER000000", "100.00"), alipay.alipay);
        assertNotBelieved();
    }

    @Test
    void anAnswerSignedBySomebodyElseIsNot() throws Exception {
        answer = signed(paid(attempt.merchantOrderNumber(), "100.00"), Keys.generate());
        assertNotBelieved();
    }

    @Test
    void aChangedAnswerIsNot() throws Exception {
        answer = signed(paid(attempt.merchantOrderNumber(), "1.00"), alipay.alipay)
                .replace("\"1.00\"", "\"100.00\"");
        assertNotBelieved();
    }

    @Test
    void anUnsignedAnswerIsNot() {
        answer = "{\"alipay_trade_query_response\":" + paid(attempt.merchantOrderNumber(), "100.00") + "}";
        assertNotBelieved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "{}", "null"})
    void nonsenseIsNotAndIsAskedAboutOnceMore(String text) {
        answer = text;
        assertNotBelieved();
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 500, 503})
    void anErrorIsNot(int code) throws Exception {
        answer = signed(paid(attempt.merchantOrderNumber(), "100.00"), alipay.alipay);
        status = code;
        assertNotBelieved();
    }

    private void assertNotBelieved() {
        assertThatThrownBy(() -> alipay.channel.query(attempt)).isInstanceOf(ChannelUnavailable.class);
    }

    private static String paid(String merchantOrderNumber, String yuan) {
        return """
                {"code":"10000","msg":"Success","out_trade_no":"%s","trade_no":"2026030122001",\
                "trade_status":"TRADE_SUCCESS","total_amount":"%s","send_pay_date":"2026-03-01 09:05:00"}""".formatted(merchantOrderNumber, yuan);
    }

    /** Signed by the official SDK's hand. */
    private static String signed(String body, Keys keys) throws AlipayApiException {
        String sign = AlipaySignature.rsaSign(body, keys.privateKey(), "UTF-8", "RSA2");
        return "{\"alipay_trade_query_response\":" + body + ",\"sign\":\"" + sign + "\"}";
    }
}
