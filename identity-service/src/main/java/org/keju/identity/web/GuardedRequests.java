package org.keju.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.guard.SourceGuard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every method marked as {@link Guarded}, before its body is read. */
@Component
class GuardedRequests implements HandlerInterceptor, WebMvcConfigurer {

    private final SourceGuard guard;

    GuardedRequests(SourceGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        guarded(handler).ifPresent(guard::admit);
        return true;
    }

    /** Whoever was admitted and is told to come again later has not done it. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            guarded(handler).ifPresent(guard::abandoned);
        }
    }

    private static Optional<SourceGuard.Act> guarded(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Guarded.class)).map(Guarded::value)
                : Optional.empty();
    }
}
