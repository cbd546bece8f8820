package org.keju.gateway.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id that the caller sees and every service logs: its trace id, so that what a candidate reads out on
 * the phone finds the trace. None is accepted from outside, or anybody could write somebody else's id into our logs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class RequestTrace extends OncePerRequestFilter {

    public static final String REQUEST_ID = "Keju-Request-Id";

    private static final String TRACE_PARENT = "traceparent";
    private static final String ID_ATTRIBUTE = RequestTrace.class.getName() + ".id";
    private static final String TRACE_ATTRIBUTE = RequestTrace.class.getName() + ".trace";

    private final Tracer tracer;

    RequestTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The id of a request that has passed this filter; empty for one that was refused before it. */
    public static String idOf(HttpServletRequest request) {
        return request.getAttribute(ID_ATTRIBUTE) instanceof String id ? id : "";
    }

    /** The trace of a request, if it is traced; its problems name it as the services' do. */
    public static Optional<String> traceIdOf(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(TRACE_ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceContext trace = currentTrace();
        String id = trace == null ? UUID.randomUUID().toString() : trace.traceId();
        request.setAttribute(ID_ATTRIBUTE, id);
        response.setHeader(REQUEST_ID, id);
        if (trace != null) {
            request.setAttribute(TRACE_ATTRIBUTE, trace.traceId());
            String sampled = Boolean.TRUE.equals(trace.sampled()) ? "01" : "00";
            response.setHeader(TRACE_PARENT, "00-" + trace.traceId() + "-" + trace.spanId() + "-" + sampled);
        }
        chain.doFilter(request, response);
    }

    private @Nullable TraceContext currentTrace() {
        Span span = tracer.currentSpan();
        return span == null || span.context().traceId().isEmpty() ? null : span.context();
    }
}
