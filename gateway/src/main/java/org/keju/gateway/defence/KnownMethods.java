package org.keju.gateway.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses methods that nothing behind the gateway knows; no other origin is served, so {@code OPTIONS} is one of them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class KnownMethods extends OncePerRequestFilter {

    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST", "PUT", "DELETE");

    private final Problems problems;

    KnownMethods(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (KNOWN.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", KNOWN));
            problems.write(request, response, GatewayProblem.METHOD_NOT_ALLOWED);
        }
    }
}
