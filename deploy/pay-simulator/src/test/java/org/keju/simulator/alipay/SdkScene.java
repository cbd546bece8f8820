package org.keju.simulator.alipay;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.TempDir;
import org.keju.simulator.Merchant;
import org.keju.simulator.PaySimulatorApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A running simulator, a merchant with the official SDK, and one order of 100 yuan. */
abstract class SdkScene {

    static final String RETURN_URL = "https://exam.example/return";
    static final String SOURCE_URL = "https://exam.example/applications/1";

    private final HttpClient browser = HttpClient.newHttpClient();
    final String number = UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path data;

    Merchant merchant;
    ConfigurableApplicationContext simulator;
    String origin;

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

    final void startSimulator() {
        simulator = PaySimulatorApplication.builder().run(merchant.simulatorArguments(data));
        origin = "http://127.0.0.1:" + simulator.getEnvironment().getRequiredProperty("local.server.port");
    }

    String gateway() {
        return origin + "/alipay/gateway.do";
    }

    String openCashier(String subject) throws Exception {
        HttpResponse<String> answer = pagePay(merchant.client(gateway()), subject, "100.00");
        assertThat(answer.statusCode()).isEqualTo(302);
        return origin + answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> pagePay(AlipayClient client, String subject, String amount) throws Exception {
        AlipayTradePagePayRequest request = new AlipayTradePagePayRequest();
        request.setReturnUrl(RETURN_URL);
        request.setNotifyUrl(merchant.notifyUrl());
        request.setBizContent("""
                {"out_trade_no":"%s","product_code":"FAST_INSTANT_TRADE_PAY","total_amount":"%s","subject":"%s",
                 "time_expire":"2099-01-01 00:00:00","request_from_url":"%s"}
                """.formatted(number, amount, subject, SOURCE_URL));
        return get(client.pageExecute(request, "GET").getBody());
    }

    AlipayTradeQueryResponse query() throws Exception {
        return merchant.client(gateway()).execute(queryRequest());
    }

    AlipayTradeQueryRequest queryRequest() {
        AlipayTradeQueryRequest request = new AlipayTradeQueryRequest();
        request.setBizContent("{\"out_trade_no\":\"" + number + "\"}");
        return request;
    }

    String closeTrade() throws Exception {
        AlipayTradeCloseRequest request = new AlipayTradeCloseRequest();
        request.setBizContent("{\"out_trade_no\":\"" + number + "\"}");
        var answer = merchant.client(gateway()).execute(request);
        return answer.isSuccess() ? answer.getCode() : answer.getSubCode();
    }

    Map<String, String> nextNotice() throws Exception {
        Map<String, String> notice = merchant.notices().poll(10, TimeUnit.SECONDS);
        assertThat(notice).isNotNull();
        return notice;
    }

    HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    void put(String path, String json) throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    HttpResponse<String> post(String address, String body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
