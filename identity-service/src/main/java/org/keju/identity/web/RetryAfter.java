package org.keju.identity.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.kit.problem.ProblemException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says in the header made for it (RFC 9110, 10.2.3) after how many seconds a problem is worth another try. */
@RestControllerAdvice
class RetryAfter implements ResponseBodyAdvice<Object> {

    private static final String PROPERTY = "retryAfterSeconds";

    /** Gives the problem a time after which the same request may succeed. */
    static ProblemException in(Duration wait, ProblemException problem) {
        return problem.with(PROPERTY, Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /** Whole minutes for people, at least one. */
    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && secondsOf(problem) instanceof Long seconds) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return body;
    }

    private static @Nullable Object secondsOf(ProblemDetail problem) {
        Map<String, Object> properties = problem.getProperties();
        return properties == null ? null : properties.get(PROPERTY);
    }
}
