package org.keju.kit.crypto;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Encryption of personal data at rest; the keys are asked for only by a service that keeps such data. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
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

    @Bean
    EncryptedColumns encryptedColumns(ObjectProvider<FieldCipher> cipher) {
        return new EncryptedColumns(cipher::getObject);
    }

    @Bean
    ReEncryption reEncryption(
            JdbcClient jdbc, EncryptedColumns columns, ObjectProvider<BlindIndex> index, MeterRegistry meters) {
        return new ReEncryption(jdbc, columns, index::getObject, meters);
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
