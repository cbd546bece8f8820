package org.keju.gateway.routing;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
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

    private static final String DEVICE = "Keju-Device";
    private static final String DEVICE_COOKIE = "keju_device";

    /** A proof of work, which proves itself. */
    private static final String PROOF = "keju-proof";

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
        deviceOf(request).ifPresent(device -> headers.set(DEVICE, device));
        return headers;
    }

    /** The name that identity-service gave this browser, so that the failures of others do not count against it. */
    private static Optional<String> deviceOf(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(DEVICE_COOKIE)).map(Cookie::getValue);
    }

    private static boolean isClaim(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("authorization")
                || name.equals("cookie")
                || name.equals("forwarded")
                || name.equals("x-real-ip")
                || name.startsWith("x-forwarded-")
                || (name.startsWith("keju-") && !name.equals(PROOF));
    }
}
