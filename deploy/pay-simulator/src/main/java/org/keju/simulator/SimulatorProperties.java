package org.keju.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the simulator runs.
 *
 * @param data folder in which trades outlive a restart; empty keeps them in memory only
 * @param noticeAcceleration how many times faster than the channel itself unanswered notices are sent again
 */
@ConfigurationProperties("keju.simulator")
public record SimulatorProperties(String data, int noticeAcceleration, Alipay alipay) {

    public SimulatorProperties {
        if (noticeAcceleration < 1) {
            throw new IllegalArgumentException("KEJU_SIMULATOR_NOTICE_ACCELERATION must be 1 or more");
        }
    }

    /**
     * The one merchant that Alipay knows here.
     *
     * @param privateKey with which Alipay signs, PKCS #8 in base64
     * @param nextPrivateKey with which Alipay signs once it has changed its key; empty when it never does
     * @param appPublicKey with which Alipay verifies the merchant, X.509 in base64
     * @param merchantName what the payer sees
     */
    public record Alipay(
            String appId,
            String sellerId,
            String privateKey,
            String nextPrivateKey,
            String appPublicKey,
            String merchantName) {

        public Alipay {
            require(appId, "APP_ID");
            require(sellerId, "SELLER_ID");
            require(privateKey, "PRIVATE_KEY");
            require(appPublicKey, "APP_PUBLIC_KEY");
        }

        private static void require(String value, String name) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("KEJU_SIMULATOR_ALIPAY_" + name + " must be set");
            }
        }
    }
}
