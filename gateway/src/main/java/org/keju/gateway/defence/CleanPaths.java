package org.keju.gateway.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a path that the gateway and a service could read differently. Without it
 * {@code /api/identity/../../internal/…} matches a public route here and an internal one there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class CleanPaths extends OncePerRequestFilter {

    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|;|\\\\|/\\.{1,2}(/|$)|%(2e|2f|5c|3b|25|0|1|7f)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private final Problems problems;

    CleanPaths(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AMBIGUOUS.matcher(request.getRequestURI()).find() || brokenQuery(request.getQueryString())) {
            problems.write(request, response, GatewayProblem.MALFORMED);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean brokenQuery(@Nullable String query) {
        return query != null && BROKEN_ESCAPE.matcher(query).find();
    }
}
