package org.keju.payment.alipay;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.keju.payment.application.ChannelUnavailable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Alipay's gateway, and believes only an answer that Alipay signed. */
@Component
class AlipayClient {

    private static final long LONGEST_ANSWER = 256 * 1024;

    private final AlipayProperties properties;
    private final AlipayRequests requests;
    private final Rsa2 rsa2;
    private final ChannelGuard guard;
    private final JsonMapper json;
    private final HttpClient http;

    AlipayClient(AlipayProperties properties, AlipayRequests requests, Rsa2 rsa2, ChannelGuard guard, JsonMapper json) {
        this.properties = properties;
        this.requests = requests;
        this.rsa2 = rsa2;
        this.guard = guard;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Calls an interface that may be called again without harm.
     *
     * @param method Alipay's name of the interface, such as {@code alipay.trade.query}
     * @return what Alipay answered, be it a refusal
     */
    JsonNode call(String method, Map<String, ?> content) throws ChannelUnavailable {
        return guard.call(() -> verified(method, send(requests.signed(method, content))));
    }

    private String send(Map<String, String> parameters) throws ChannelUnavailable {
        HttpRequest request = HttpRequest.newBuilder(URI.create(properties.gatewayUrl() + "?charset=UTF-8"))
                .timeout(properties.patience())
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(form(parameters)))
                .build();
        try {
            HttpResponse<String> answer = http.send(
                    request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
            if (answer.statusCode() != 200) {
                throw new ChannelUnavailable("Alipay answered " + answer.statusCode(), null);
            }
            return answer.body();
        } catch (IOException e) {
            throw new ChannelUnavailable("Alipay did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelUnavailable("Interrupted while Alipay was asked", e);
        }
    }

    private JsonNode verified(String method, String text) throws ChannelUnavailable {
        try {
            SignedAnswer answer = SignedAnswer.parse(text, method.replace('.', '_') + "_response");
            if (answer.sign() == null || !rsa2.isAlipays(answer.body(), answer.sign())) {
                throw new ChannelUnavailable("Alipay's answer is not signed by Alipay", null);
            }
            return json.readTree(answer.body());
        } catch (IllegalArgumentException | JacksonException e) {
            throw new ChannelUnavailable("Alipay's answer makes no sense", e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
