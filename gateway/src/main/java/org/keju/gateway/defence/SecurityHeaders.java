package org.keju.gateway.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keju.gateway.config.GatewayProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the browser: our own scripts and styles only, no framing, no sniffing, no referrer to strangers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class SecurityHeaders extends OncePerRequestFilter {

    private final Map<String, String> headers;

    SecurityHeaders(GatewayProperties properties) {
        headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contentPolicy(properties));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (properties.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Whether the gateway answers for this header itself, so that a service's own must not double it. */
    public boolean owns(String header) {
        return headers.keySet().stream().anyMatch(header::equalsIgnoreCase);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        chain.doFilter(request, response);
    }

    /**
     * Nothing but what our pages need. Pictures may also be {@code blob:} and {@code data:}, which is how a page shows a photo
     * before it is uploaded; workers compute the proof of work.
     */
    private static String contentPolicy(GatewayProperties properties) {
        String formActions = String.join(" ", properties.formActions());
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' blob: data:",
                "font-src 'self'",
                "connect-src 'self'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                ("form-action 'self' " + formActions).strip());
    }
}
