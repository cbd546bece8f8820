package org.keju.payment.alipay;

import static org.assertj.core.api.Assertions.assertThat;

import com.alipay.api.AlipayApiException;
import com.alipay.api.internal.util.AlipaySignature;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.payment.application.WayToPay.RedirectForm;
import org.keju.payment.domain.PaymentAttempt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form that leads the payer to Alipay, judged by the official SDK. */
@Tag("row-74")
class PagePayFormTest {

    private final OurAlipay alipay = new OurAlipay("https://openapi.alipay.example/gateway.do");
    private final PaymentAttempt attempt = OurAlipay.anAttempt();
    private final RedirectForm form = alipay.channel.start(attempt, URI.create("https://exam.example/applications/1"));

    @Test
    void theOfficialSdkAcceptsItsSignature() throws AlipayApiException {
        assertThat(sdkAccepts(form.fields())).isTrue();
    }

    @Test
    void noFieldCanBeChangedOnTheWay() throws AlipayApiException {
        Set<String> names = new TreeSet<>(form.fields().keySet());
        names.remove("sign");
        for (String name : names) {
            Map<String, String> changed = new LinkedHashMap<>(form.fields());
            changed.computeIfPresent(name, (field, value) -> value + "0");
            assertThat(sdkAccepts(changed)).as(name).isFalse();
        }
    }

    @Test
    void itSaysInAlipaysWordsWhatIsOwedUntilWhen() {
        assertThat(form.method()).isEqualTo("POST");
        assertThat(form.action()).isEqualTo("https://openapi.alipay.example/gateway.do?charset=UTF-8");
        assertThat(form.fields())
                .containsEntry("timestamp", "2026-03-01 09:00:00")
                .containsEntry("notify_url", "https://exam.example/api/payments/notices/alipay")
                .containsEntry("return_url", "https://exam.example/api/payments/return/alipay");
        JsonNode content = new JsonMapper().readTree(form.fields().get("biz_content"));
        assertThat(content.get("out_trade_no").asString()).isEqualTo(attempt.merchantOrderNumber());
        assertThat(content.get("total_amount").asString()).isEqualTo("100.00");
        assertThat(content.get("time_expire").asString()).isEqualTo("2026-03-01 09:30:00");
    }

    /** The SDK knows how to verify with {@code sign_type} included, which is how requests are signed. */
    private boolean sdkAccepts(Map<String, String> fields) throws AlipayApiException {
        return AlipaySignature.rsaCheckV2(new LinkedHashMap<>(fields), alipay.merchant.publicKey(), "UTF-8", "RSA2");
    }
}
