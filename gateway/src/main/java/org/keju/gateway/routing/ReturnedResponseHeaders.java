package org.keju.gateway.routing;

import org.keju.gateway.defence.SecurityHeaders;
import org.keju.gateway.trace.RequestTrace;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Drops from a service's answer what the gateway says itself; a header said twice may be read as neither. */
@Component
class ReturnedResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private final SecurityHeaders securityHeaders;

    ReturnedResponseHeaders(SecurityHeaders securityHeaders) {
        this.securityHeaders = securityHeaders;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerResponse response) {
        HttpHeaders headers = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!securityHeaders.owns(name) && !name.equalsIgnoreCase(RequestTrace.REQUEST_ID)) {
                headers.addAll(name, values);
            }
        });
        return headers;
    }
}
