package org.keju.kit.idempotency;

import java.time.Clock;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.CryptoAutoConfiguration;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.time.TimeAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency keys for the routes that are marked {@link Idempotent}; a service without any needs no keys of encryption. */
@AutoConfiguration(
        after = {TimeAutoConfiguration.class, CryptoAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
public class IdempotencyAutoConfiguration {

    /** Behind Spring Security, which stands at -100. */
    private static final int BEHIND_SECURITY = 0;

    @Bean
    @Lazy // routes are known only when all controllers are
    IdempotentOperations idempotentOperations(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new IdempotentOperations(mapping);
    }

    @Bean
    @Lazy
    IdempotencyKeys idempotencyKeys(
            JdbcClient jdbc, EncryptedColumns columns, BlindIndex fingerprints, JsonMapper json, Clock clock) {
        return new IdempotencyKeys(jdbc, columns, fingerprints, json, clock);
    }

    /** A service that has such routes does not start without the keys to encrypt what it answers. */
    @Bean
    SmartInitializingSingleton idempotencyKeysAtHand(
            ObjectProvider<IdempotentOperations> operations, ObjectProvider<IdempotencyKeys> keys) {
        return () -> {
            if (!operations.getObject().isEmpty()) {
                keys.getObject();
            }
        };
    }

    @Bean
    IdempotencyPurge idempotencyPurge(JdbcClient jdbc, Clock clock) {
        return new IdempotencyPurge(jdbc, clock);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            ObjectProvider<IdempotentOperations> operations,
            ObjectProvider<IdempotencyKeys> keys,
            ObjectProvider<PlatformTransactionManager> transactions,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> refusals) {
        HandlerExceptionResolver resolver = (request, response, handler, failure) ->
                refusals.getObject().resolveException(request, response, handler, failure);
        var registration = new FilterRegistrationBean<>(
                new IdempotencyFilter(operations::getObject, keys::getObject, transactions::getObject, resolver));
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }
}
