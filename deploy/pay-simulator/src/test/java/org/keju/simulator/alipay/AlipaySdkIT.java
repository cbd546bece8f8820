package org.keju.simulator.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alipay.api.AlipayClient;
import com.alipay.api.request.AlipayTradeCloseRequest;
import com.alipay.api.request.AlipayTradePagePayRequest;
import com.alipay.api.request.AlipayTradeQueryRequest;
import com.alipay.api.response.AlipayTradeQueryResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.simulator.Merchant;
import org.keju.simulator.PaySimulatorApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The official SDK is the judge: what it takes for Alipay is Alipay enough. */
@Tag("row-74")
class AlipaySdkIT {

    private static final String RETURN_URL = "https://exam.example/return";
    private static final String SOURCE_URL = "https://exam.example/applications/1";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String number = UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path data;

    private Merchant merchant;
    private ConfigurableApplicationContext simulator;
    private String origin;

    @BeforeEach
    void start() throws Exception {
        merchant = new Merchant();
        startSimulator();
    }

    @AfterEach
    void stop() {
        simulator.close();
        merchant.close();
    }

    @Test
    void thePayerPaysAndTheMerchantLearnsItInThreeWays() throws Exception {
        String cashier = openCashier("考试费 Fee <1>");
        assertThat(get(cashier).body()).contains("¥ 100.00", "考试费 Fee &lt;1&gt;", "No real money moves");

        HttpResponse<String> paid = post(cashier + "/payment", "");

        String address = paid.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith(RETURN_URL + "?");
        assertThat(merchant.accepts(Merchant.parse(address.substring(address.indexOf('?') + 1))))
                .isTrue();
        Map<String, String> notice = nextNotice();
        assertThat(notice).containsEntry("trade_status", "TRADE_SUCCESS").containsEntry("total_amount", "100.00");
        assertThat(merchant.accepts(notice)).isTrue();
        notice.put("total_amount", "1.00");
        assertThat(merchant.accepts(notice)).isFalse();
        AlipayTradeQueryResponse answer = query();
        assertThat(answer.getTradeStatus()).isEqualTo("TRADE_SUCCESS");
        assertThat(answer.getTotalAmount()).isEqualTo("100.00");
        assertThat(answer.getTradeNo()).isEqualTo(notice.get("trade_no"));
    }

    @Test
    void aTradeBeginsWhenThePayerOpensTheCashierAndStaysOpenWhenThePayerLeaves() throws Exception {
        assertThat(query().getSubCode()).isEqualTo("ACQ.TRADE_NOT_EXIST");

        String cashier = openCashier("Fee");

        assertThat(query().getTradeStatus()).isEqualTo("WAIT_BUYER_PAY");
        assertThat(post(cashier + "/departure", "").headers().firstValue("Location"))
                .contains(SOURCE_URL);
        assertThat(query().getTradeStatus()).isEqualTo("WAIT_BUYER_PAY");
    }

    @Test
    void aClosedTradeCannotBePaidAndAPaidOneCannotBeClosed() throws Exception {
        String cashier = openCashier("Fee");
        assertThat(closeTrade()).isEqualTo("10000");
        assertThat(post(cashier + "/payment", "").body()).contains("ACQ.TRADE_HAS_CLOSE");
        assertThat(query().getTradeStatus()).isEqualTo("TRADE_CLOSED");

        post(origin + "/control/alipay/trades/" + number + "/payment", "");

        assertThat(closeTrade()).isEqualTo("ACQ.TRADE_HAS_SUCCESS");
    }

    @Test
    void theSameNumberForAnotherAmountIsRefused() throws Exception {
        openCashier("Fee");
        assertThat(pagePay(merchant.client(gateway()), "Fee", "99.00").body()).contains("ACQ.CONTEXT_INCONSISTENT");
    }

    @Test
    void anUnknownKeyIsRefusedOnThePageAndInAnswers() throws Exception {
        AlipayClient impostor = merchant.impostor(gateway());
        assertThat(pagePay(impostor, "Fee", "100.00").body()).contains("isv.invalid-signature");
        assertThat(impostor.execute(queryRequest()).getSubCode()).isEqualTo("isv.invalid-signature");
    }

    @Test
    void aNoticeComesAgainUntilTheMerchantAnswersSuccess() throws Exception {
        merchant.refuse(2);
        post(openCashier("Fee") + "/payment", "");
        String first = nextNotice().get("notify_id");
        assertThat(nextNotice()).containsEntry("notify_id", first);
        assertThat(nextNotice()).containsEntry("notify_id", first);
        assertThat(merchant.notices().poll(1, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void aLostNoticeIsTriedAgainWhenTheFaultIsMended() throws Exception {
        put("/control/faults", "{\"dropNotices\":true}");
        post(openCashier("Fee") + "/payment", "");
        assertThat(merchant.notices().poll(300, TimeUnit.MILLISECONDS)).isNull();

        put("/control/faults", "{\"copies\":2}");

        String first = nextNotice().get("notify_id");
        assertThat(nextNotice()).containsEntry("notify_id", first);
    }

    @Test
    void aGatewayThatIsAwayOrTalksNonsenseAnswersNoServer() throws Exception {
        put("/control/faults", "{\"answers\":\"UNAVAILABLE\"}");
        assertThatThrownBy(this::query).isInstanceOf(Exception.class);
        put("/control/faults", "{\"answers\":\"GARBAGE\"}");
        assertThatThrownBy(this::query).isInstanceOf(Exception.class);
        put("/control/faults", "{}");
        assertThat(query().getSubCode()).isEqualTo("ACQ.TRADE_NOT_EXIST");
    }

    @Test
    void tradesOutliveARestart() throws Exception {
        post(openCashier("Fee") + "/payment", "");
        nextNotice();

        simulator.close();
        startSimulator();

        assertThat(query().getTradeStatus()).isEqualTo("TRADE_SUCCESS");
    }

    private void startSimulator() {
        simulator = PaySimulatorApplication.builder().run(merchant.simulatorArguments(data));
        origin = "http://127.0.0.1:" + simulator.getEnvironment().getRequiredProperty("local.server.port");
    }

    private String gateway() {
        return origin + "/alipay/gateway.do";
    }

    private String openCashier(String subject) throws Exception {
        HttpResponse<String> answer = pagePay(merchant.client(gateway()), subject, "100.00");
        assertThat(answer.statusCode()).isEqualTo(302);
        return origin + answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> pagePay(AlipayClient client, String subject, String amount) throws Exception {
        AlipayTradePagePayRequest request = new AlipayTradePagePayRequest();
        request.setReturnUrl(RETURN_URL);
        request.setNotifyUrl(merchant.notifyUrl());
        request.setBizContent("""
                {"out_trade_no":"%s","product_code":"FAST_INSTANT_TRADE_PAY","total_amount":"%s","subject":"%s",
                 "time_expire":"2099-01-01 00:00:00","request_from_url":"%s"}
                """.formatted(number, amount, subject, SOURCE_URL));
        return get(client.pageExecute(request, "GET").getBody());
    }

    private AlipayTradeQueryResponse query() throws Exception {
        return merchant.client(gateway()).execute(queryRequest());
    }

    private AlipayTradeQueryRequest queryRequest() {
        AlipayTradeQueryRequest request = new AlipayTradeQueryRequest();
        request.setBizContent("{\"out_trade_no\":\"" + number + "\"}");
        return request;
    }

    private String closeTrade() throws Exception {
        AlipayTradeCloseRequest request = new AlipayTradeCloseRequest();
        request.setBizContent("{\"out_trade_no\":\"" + number + "\"}");
        var answer = merchant.client(gateway()).execute(request);
        return answer.isSuccess() ? answer.getCode() : answer.getSubCode();
    }

    private Map<String, String> nextNotice() throws Exception {
        Map<String, String> notice = merchant.notices().poll(10, TimeUnit.SECONDS);
        assertThat(notice).isNotNull();
        return notice;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private void put(String path, String json) throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String address, String body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
