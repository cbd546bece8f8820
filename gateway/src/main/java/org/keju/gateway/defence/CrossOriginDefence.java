package org.keju.gateway.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keju.gateway.config.GatewayProperties;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from acting with a visitor's cookie. Every current browser says where an unsafe request comes from, in
 * {@code Sec-Fetch-Site} (secure contexts) or {@code Origin}; neither can be set by a page. A caller that sends neither is
 * no browser and carries no cookie that it does not own. So no token has to be fetched, kept or rotated.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class CrossOriginDefence extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    /** A channel's notices are signed, and carry no cookie. */
    private static final String SIGNED_NOTICES = "/api/payments/notices/";

    private final URI publicUrl;
    private final Problems problems;

    CrossOriginDefence(GatewayProperties properties, Problems problems) {
        this.publicUrl = properties.publicUrl();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) || request.getRequestURI().startsWith(SIGNED_NOTICES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurOwn(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, GatewayProblem.CROSS_ORIGIN);
        }
    }

    private boolean isOurOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        return origin == null || isPublicOrigin(origin) || isOriginOf(request.getHeader(HttpHeaders.HOST), origin);
    }

    private boolean isPublicOrigin(String origin) {
        return (publicUrl.getScheme() + "://" + publicUrl.getAuthority()).equalsIgnoreCase(origin);
    }

    private static boolean isOriginOf(@Nullable String host, String origin) {
        int authority = origin.indexOf("://");
        return host != null && authority > 0 && origin.substring(authority + 3).equalsIgnoreCase(host);
    }
}
