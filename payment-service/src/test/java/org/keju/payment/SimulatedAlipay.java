package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keju.simulator.PaySimulatorApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pay simulator inside this JVM, and the payer who sits in front of it. */
public final class SimulatedAlipay {

    public static final String APP_ID = "2021000000000001";
    public static final String SELLER_ID = "2088000000000002";

    /** Started by the first test that needs it, stopped with the JVM. */
    public static final SimulatedAlipay INSTANCE = new SimulatedAlipay();

    private final Keys merchant = Keys.generate();
    private final Keys alipay = Keys.generate();
    private final Keys next = Keys.generate();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final String origin;

    private SimulatedAlipay() {
        String port = PaySimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--keju.simulator.notice-acceleration=1000",
                        "--keju.simulator.alipay.app-id=" + APP_ID,
                        "--keju.simulator.alipay.seller-id=" + SELLER_ID,
                        "--keju.simulator.alipay.private-key=" + alipay.privateKey(),
                        "--keju.simulator.alipay.next-private-key=" + next.privateKey(),
                        "--keju.simulator.alipay.app-public-key=" + merchant.publicKey())
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        origin = "http://127.0.0.1:" + port;
    }

    public Keys merchant() {
        return merchant;
    }

    public Keys keys() {
        return alipay;
    }

    /** The pair by which Alipay signs once it has changed its key. */
    public Keys nextKeys() {
        return next;
    }

    public String gateway() {
        return origin + "/alipay/gateway.do";
    }

    /** Opens the cashier by the form that the merchant made, and gives its address. */
    public String openCashier(String action, Map<String, String> fields) {
        HttpResponse<String> answer = post(action, form(fields));
        return origin + answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** Presses the button; gives the address to which the browser is sent back. */
    public URI pay(String cashier) {
        HttpResponse<String> answer = post(cashier + "/payment", "");
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())));
    }

    /** Money arrives whatever the cashier would say. */
    public void payAnyway(String merchantOrderNumber, String yuan) {
        String body = "{\"totalAmount\":" + yuan + "}";
        sendWell(HttpRequest.newBuilder(control(merchantOrderNumber, "payment"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The notice as it would be sent now. */
    public String notice(String merchantOrderNumber) {
        return send(HttpRequest.newBuilder(control(merchantOrderNumber, "notice")))
                .body();
    }

    /** Alipay's own number of a trade. */
    public String tradeNumber(String merchantOrderNumber) {
        return trades(merchantOrderNumber)
                .map(trade -> trade.path("tradeNo").asString())
                .findFirst()
                .orElseThrow();
    }

    /** How much of a trade has gone back to its payer, in fen. */
    public long refundedFen(String merchantOrderNumber) {
        return trades(merchantOrderNumber)
                .flatMap(trade -> trade.path("refunds").valueStream())
                .mapToLong(refund ->
                        refund.path("amount").decimalValue().movePointRight(2).longValueExact())
                .sum();
    }

    private Stream<JsonNode> trades(String merchantOrderNumber) {
        String trades = send(HttpRequest.newBuilder(URI.create(origin + "/control/alipay/trades")))
                .body();
        return JsonMapper.shared()
                .readTree(trades)
                .valueStream()
                .filter(trade -> trade.at("/order/outTradeNo").asString().equals(merchantOrderNumber));
    }

    /** What we ask for is done, and the answer is lost on its way. */
    public void losesAnswers() {
        faults("{\"dropNotices\":true,\"answers\":\"LOST\"}");
    }

    /** The bill of the present day is made already, as it will be tomorrow. */
    public void dayIsOver() {
        faults("{\"bill\":{\"early\":true}}");
    }

    public void dayIsOverAndNoticesAreLost() {
        faults("{\"dropNotices\":true,\"bill\":{\"early\":true}}");
    }

    public void billIsLate() {
        faults("{\"bill\":{\"late\":true}}");
    }

    /** The bill has a line that nobody has ever paid, as far as anybody knows. */
    public void billInvents(String merchantOrderNumber) {
        faults("""
            {"bill":{"early":true,"extra":[
              {"tradeNo":"T%1$s","outTradeNo":"%1$s","amount":100.00,"at":"%2$s"}]}}
            """.formatted(merchantOrderNumber, Instant.now()));
    }

    public void billOmits(String merchantOrderNumber) {
        faults("{\"bill\":{\"early\":true,\"omitted\":[\"" + merchantOrderNumber + "\"]}}");
    }

    public void billSays(String merchantOrderNumber, String yuan) {
        faults("{\"bill\":{\"early\":true,\"altered\":{\"" + merchantOrderNumber + "\":" + yuan + "}}}");
    }

    public void changesItsKey() {
        faults("{\"nextKey\":true}");
    }

    /** Notices are lost, and this is what becomes of our questions. */
    public void failsBy(Outage outage) {
        faults("{\"dropNotices\":true," + outage.plan + "}");
    }

    /** Ways in which Alipay fails. */
    public enum Outage {
        DOWN("\"answers\":\"UNAVAILABLE\""),
        SLOW("\"answerDelaySeconds\":3"),
        REDIRECTED("\"answers\":\"REDIRECTED\""),
        TALKING_NONSENSE("\"answers\":\"GARBAGE\"");

        private final String plan;

        Outage(String plan) {
            this.plan = plan;
        }
    }

    /** Whoever asks waits until it behaves otherwise; from now on it is counted how many ask side by side. */
    public void holdsAnswers() {
        sendWell(HttpRequest.newBuilder(URI.create(origin + "/control/questions"))
                .DELETE());
        faults("{\"dropNotices\":true,\"answersHeld\":true}");
    }

    /** How many questions wait for an answer. */
    public int questionsUnderWay() {
        return questions().path("underWay").asInt();
    }

    /** How many questions waited side by side at most. */
    public int mostQuestions() {
        return questions().path("most").asInt();
    }

    private JsonNode questions() {
        return JsonMapper.shared()
                .readTree(send(HttpRequest.newBuilder(URI.create(origin + "/control/questions")))
                        .body());
    }

    public void losesNotices() {
        faults("{\"dropNotices\":true}");
    }

    public void losesNoticesAndTalksNonsense() {
        faults("{\"dropNotices\":true,\"answers\":\"GARBAGE\"}");
    }

    public void behaves() {
        sendWell(HttpRequest.newBuilder(URI.create(origin + "/control/faults")).DELETE());
    }

    /** Posts a form as anybody on the network can. */
    public HttpResponse<String> post(String address, String form) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private void faults(String plan) {
        sendWell(HttpRequest.newBuilder(URI.create(origin + "/control/faults"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(plan)));
    }

    private URI control(String merchantOrderNumber, String what) {
        return URI.create(origin + "/control/alipay/trades/" + merchantOrderNumber + "/" + what);
    }

    private HttpResponse<String> sendWell(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
