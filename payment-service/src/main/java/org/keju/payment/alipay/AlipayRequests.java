package org.keju.payment.alipay;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.keju.payment.application.PaymentProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Requests as Alipay wants them: common parameters, the content as JSON, and our signature over all of it. */
@Component
class AlipayRequests {

    private final AlipayProperties properties;
    private final URI publicUrl;
    private final Rsa2 rsa2;
    private final JsonMapper json;
    private final Clock clock;

    AlipayRequests(AlipayProperties properties, PaymentProperties payment, Rsa2 rsa2, JsonMapper json, Clock clock) {
        this.properties = properties;
        this.publicUrl = payment.publicUrl();
        this.rsa2 = rsa2;
        this.json = json;
        this.clock = clock;
    }

    Map<String, String> signed(String method, Map<String, ?> content) {
        return sign(parameters(method, content));
    }

    /** The same with the addresses to which Alipay sends its notice and the payer's browser. */
    Map<String, String> signedWithAddresses(String method, Map<String, ?> content) {
        Map<String, String> parameters = parameters(method, content);
        parameters.put("notify_url", publicUrl + "/api/payments/notices/alipay");
        parameters.put("return_url", publicUrl + "/api/payments/return/alipay");
        return sign(parameters);
    }

    private Map<String, String> parameters(String method, Map<String, ?> content) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("app_id", properties.appId());
        parameters.put("method", method);
        parameters.put("format", "JSON");
        parameters.put("charset", "UTF-8");
        parameters.put("sign_type", "RSA2");
        parameters.put("timestamp", BeijingTime.of(clock.instant()));
        parameters.put("version", "1.0");
        parameters.put("biz_content", json.writeValueAsString(new TreeMap<>(content)));
        return parameters;
    }

    private Map<String, String> sign(Map<String, String> parameters) {
        parameters.put("sign", rsa2.sign(SignedContent.ofRequest(parameters)));
        return parameters;
    }
}
