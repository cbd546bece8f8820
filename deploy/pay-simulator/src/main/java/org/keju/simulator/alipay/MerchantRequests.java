package org.keju.simulator.alipay;

import java.util.Map;
import org.keju.simulator.SimulatorProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what every request to Alipay must carry, above all its signature. */
@Component
class MerchantRequests {

    private final SimulatorProperties properties;
    private final Rsa2 rsa2;
    private final JsonMapper json;

    MerchantRequests(SimulatorProperties properties, Rsa2 rsa2, JsonMapper json) {
        this.properties = properties;
        this.rsa2 = rsa2;
        this.json = json;
    }

    MerchantRequest verified(Map<String, String> parameters) {
        String method = required(parameters, "method");
        if (!required(parameters, "app_id").equals(properties.alipay().appId())) {
            throw AlipayRefusal.ofRequest("isv.invalid-app-id", "无效的AppID参数");
        }
        if (!required(parameters, "sign_type").equals("RSA2")) {
            throw AlipayRefusal.ofRequest("isv.invalid-signature-type", "无效的签名类型");
        }
        required(parameters, "timestamp");
        required(parameters, "version");
        String sign = parameters.get("sign");
        if (sign == null || sign.isBlank()) {
            throw AlipayRefusal.ofRequest("isv.missing-signature", "缺少签名参数");
        }
        if (!rsa2.isMerchants(SignedContent.ofRequest(parameters), sign)) {
            throw AlipayRefusal.ofRequest(
                    "isv.invalid-signature", "验签出错，请确认charset参数放在了URL查询字符串中且各参数值使用charset参数指示的字符集编码");
        }
        return new MerchantRequest(method, parameters, content(required(parameters, "biz_content")));
    }

    private JsonNode content(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw AlipayRefusal.ofRequest("isv.invalid-parameter", "biz_content 不是合法的JSON");
        }
    }

    private static String required(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            throw AlipayRefusal.ofRequest("isv.missing-" + name.replace('_', '-'), "缺少参数：" + name);
        }
        return value;
    }
}
