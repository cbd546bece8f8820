package org.keju.gateway.routing;

import java.net.URI;
import java.util.Locale;
import org.keju.gateway.config.GatewayProperties;
import org.keju.gateway.trace.RequestTrace;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Decides what a service is told about the caller. Nothing that the caller claims about itself gets through: not its
 * authorisation, which comes from the cookie, nor its address, which comes from the connection.
 */
@Component
class ForwardedRequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private final URI publicUrl;

    ForwardedRequestHeaders(GatewayProperties properties) {
        this.publicUrl = properties.publicUrl();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!isClaim(name)) {
                headers.addAll(name, values);
            }
        });
        headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
        headers.set(RequestTrace.REQUEST_ID, RequestTrace.idOf(request.servletRequest()));
        SessionRelay.tokenOf(request).ifPresent(headers::setBearerAuth);
        return headers;
    }

    private static boolean isClaim(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("authorization")
                || name.equals("cookie")
                || name.equals("forwarded")
                || name.equals("x-real-ip")
                || name.startsWith("x-forwarded-")
                || name.startsWith("keju-");
    }
}
