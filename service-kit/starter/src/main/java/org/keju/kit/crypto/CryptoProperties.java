package org.keju.kit.crypto;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys for personal data at rest.
 *
 * @param fieldKeys {@code id:aes:base64} or {@code id:sm4:base64}, comma-separated; the first encrypts, all decrypt
 * @param blindIndexKey base64 of 32 bytes, comma-separated; the first makes new indexes, under all is looked
 */
@ConfigurationProperties("keju.crypto")
public record CryptoProperties(
        @DefaultValue("") String fieldKeys,
        @DefaultValue("") String blindIndexKey) {

    @Override
    public String toString() {
        return "CryptoProperties[...]";
    }
}
