package org.keju.gateway.config;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the gateway's parts are made of. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    private static final int CALLS_WATCHED = 20;
    private static final int TRIAL_CALLS = 3;
    private static final Duration LONGEST_TRIAL = Duration.ofMinutes(1);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** One pool of connections for all services. HTTP/1.1, because an upgrade attempt on each connection buys nothing here. */
    @Bean
    HttpClient upstreamHttpClient(UpstreamProperties properties) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** A service that fails half of its last calls is left alone for a while instead of being waited for. */
    @Bean
    CircuitBreakerRegistry breakers(UpstreamProperties properties, MeterRegistry metrics) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_WATCHED)
                .minimumNumberOfCalls(CALLS_WATCHED / 2)
                .failureRateThreshold(50)
                .waitDurationInOpenState(properties.recovery())
                .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                // or three trials that hang would keep everybody else out for as long as an upload may take
                .maxWaitDurationInHalfOpenState(LONGEST_TRIAL)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
        return breakers;
    }

    /** Who finds no place with a service is refused at once: waiting would only fill this house too. */
    @Bean
    BulkheadRegistry bulkheads(MeterRegistry metrics) {
        BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(metrics);
        return bulkheads;
    }
}
