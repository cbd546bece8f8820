package org.keju.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.keju.identity.application.guard.SourceGuard;
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
        if (handler instanceof HandlerMethod method
                && method.getMethodAnnotation(Guarded.class) instanceof Guarded by) {
            guard.admit(by.value());
        }
        return true;
    }
}
