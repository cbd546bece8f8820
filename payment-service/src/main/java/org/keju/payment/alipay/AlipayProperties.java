package org.keju.payment.alipay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The contract with Alipay.
 *
 * @param appPrivateKey with which we sign, PKCS #8 in base64
 * @param publicKeys with which Alipay's messages are verified, X.509 in base64; while Alipay changes its key there are two,
 *     and either counts
 * @param patience how long we wait for an answer
 * @param rest how long Alipay is left alone after it failed too often
 */
@Validated
@ConfigurationProperties("keju.payment.alipay")
record AlipayProperties(
        @NotBlank(message = "KEJU_ALIPAY_APP_ID must be set")
        String appId,

        @NotBlank(message = "KEJU_ALIPAY_SELLER_ID must be set")
        String sellerId,

        @NotBlank(message = "KEJU_ALIPAY_APP_PRIVATE_KEY must be set")
        String appPrivateKey,

        @NotEmpty(message = "KEJU_ALIPAY_PUBLIC_KEY must be set")
        List<String> publicKeys,

        @NotNull(message = "KEJU_ALIPAY_GATEWAY_URL must be set")
        URI gatewayUrl,

        @NotNull Duration patience,

        @NotNull Duration rest,

        @NotNull Duration billPatience) {

    /** Leaves the key out, so that the properties may stand in a log. */
    @Override
    public String toString() {
        return "AlipayProperties[" + appId + ", " + gatewayUrl + "]";
    }
}
