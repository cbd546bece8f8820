package org.keju.gateway.config;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the gateway's parts are made of. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    private static final int CALLS_WATCHED = 20;
    private static final int TRIAL_CALLS = 3;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** One pool of connections for all services. HTTP/1.1, because an upgrade attempt on each connection buys nothing here. */
    @Bean
    HttpClient upstreamHttpClient(GatewayProperties properties) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** A service that fails half of its last calls is left alone for a while instead of being waited for. */
    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> breakerSettings(GatewayProperties properties) {
        CircuitBreakerConfig settings = CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_WATCHED)
                .minimumNumberOfCalls(CALLS_WATCHED / 2)
                .failureRateThreshold(50)
                .waitDurationInOpenState(properties.breakerRecovery())
                .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                .build();
        return factory -> factory.configureDefault(id ->
                new Resilience4JConfigBuilder(id).circuitBreakerConfig(settings).build());
    }
}
