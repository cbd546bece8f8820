package org.keju.ticket.photos;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.keju.ticket.application.PhotoArchive;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Fetches photos from photo-service in the background. One call may take five seconds, a call that failed for a reason which
 * passes is repeated twice, and when most calls fail none is made for half a minute; what is left undone the next round does.
 */
public final class PhotoServiceArchive implements PhotoArchive, AutoCloseable {

    private static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final String NAME = "photo-service";

    private final RestClient photos;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final TimeLimiter limit = TimeLimiter.of(Duration.ofSeconds(5));
    private final CircuitBreaker breaker = CircuitBreaker.of(
            NAME,
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(10)
                    .waitDurationInOpenState(Duration.ofSeconds(30))
                    .ignoreException(PhotoServiceArchive::isAnAnswer)
                    .build());
    private final Retry retry = Retry.of(
            NAME,
            RetryConfig.custom()
                    .maxAttempts(3)
                    .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(200), 2))
                    .retryOnException(PhotoServiceArchive::passes)
                    .build());

    public PhotoServiceArchive(RestClient photos) {
        this.photos = photos;
    }

    @Override
    public byte[] fetch(UUID photoId) {
        Callable<byte[]> limited = () -> limit.executeFutureSupplier(() -> calls.submit(() -> get(photoId)));
        try {
            return Retry.decorateCallable(retry, CircuitBreaker.decorateCallable(breaker, limited))
                    .call();
        } catch (Exception e) {
            throw new PhotoUnavailable(e.toString(), e);
        }
    }

    private byte[] get(UUID photoId) {
        return photos.get().uri("/internal/photos/{photoId}/image", photoId).exchange((request, response) -> {
            int status = response.getStatusCode().value();
            if (status != 200) {
                throw new Refused(status);
            }
            byte[] body = response.getBody().readNBytes(MAX_BYTES + 1);
            if (body.length > MAX_BYTES || !isJpeg(body)) {
                throw new Refused(status);
            }
            return body;
        });
    }

    private static boolean isJpeg(byte[] body) {
        return body.length > 3 && body[0] == (byte) 0xFF && body[1] == (byte) 0xD8 && body[2] == (byte) 0xFF;
    }

    /** An answer that no repetition changes: the service is well and has no such photo for us. */
    private static boolean isAnAnswer(Throwable failure) {
        return failure instanceof Refused refused && refused.status < 500;
    }

    private static boolean passes(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof IOException
                || failure instanceof ResourceAccessException
                || (failure instanceof Refused refused && refused.status >= 500);
    }

    @Override
    public void close() {
        calls.close();
    }

    /** photo-service answered, but not with a photo. */
    private static final class Refused extends RuntimeException {

        private final int status;

        private Refused(int status) {
            super("photo-service answered " + status + " without a usable photo");
            this.status = status;
        }
    }
}
