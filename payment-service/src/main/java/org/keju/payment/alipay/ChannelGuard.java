package org.keju.payment.alipay;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import org.keju.payment.application.ChannelUnavailable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Stands between us and Alipay's gateway: tries a question once more after a stumble, and stops asking for a while when
 * most questions fail, so that candidates do not wait for a channel that is down.
 */
@Component
class ChannelGuard {

    private static final int CALLS_JUDGED = 20;

    private final CircuitBreaker breaker;
    private final Retry retry = Retry.of(
            "alipay",
            RetryConfig.custom()
                    .maxAttempts(2)
                    .waitDuration(Duration.ofMillis(200))
                    .retryExceptions(ChannelUnavailable.class)
                    .build());

    ChannelGuard(AlipayProperties properties) {
        breaker = CircuitBreaker.of(
                "alipay",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_JUDGED)
                        .minimumNumberOfCalls(CALLS_JUDGED / 2)
                        .waitDurationInOpenState(properties.rest())
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
    }

    JsonNode call(Question question) throws ChannelUnavailable {
        try {
            return retry.executeCheckedSupplier(() -> breaker.executeCheckedSupplier(question::ask));
        } catch (CallNotPermittedException e) {
            throw new ChannelUnavailable("Alipay failed too often just now", e);
        } catch (ChannelUnavailable | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that Alipay may be asked twice. */
    @FunctionalInterface
    interface Question {

        JsonNode ask() throws ChannelUnavailable;
    }
}
