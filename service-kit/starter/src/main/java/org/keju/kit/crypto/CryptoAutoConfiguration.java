package org.keju.kit.crypto;

import java.util.function.Function;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Encryption of personal data at rest; the keys are asked for only by a service that keeps such data. */
@AutoConfiguration
@EnableConfigurationProperties(CryptoProperties.class)
public class CryptoAutoConfiguration {

    @Bean
    @Lazy
    FieldCipher fieldCipher(CryptoProperties properties) {
        return read("KEJU_FIELD_KEYS", properties.fieldKeys(), FieldCipher::of);
    }

    @Bean
    @Lazy
    BlindIndex blindIndex(CryptoProperties properties) {
        return read("KEJU_BLIND_INDEX_KEY", properties.blindIndexKey(), BlindIndex::keyed);
    }

    private static <T> T read(String variable, String value, Function<String, T> reader) {
        if (value.isBlank()) {
            throw new IllegalStateException("Set " + variable + ": personal data is never stored without encryption");
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(variable + " cannot be used: " + e.getMessage(), e);
        }
    }
}
