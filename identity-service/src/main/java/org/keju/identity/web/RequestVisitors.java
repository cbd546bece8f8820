package org.keju.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.keju.identity.application.Visitors;
import org.keju.identity.domain.SessionOrigin;
import org.springframework.stereotype.Component;

/** Reads off a request where it comes from. The gateway alone can reach this service, so its word for the address is good. */
@Component
class RequestVisitors implements Visitors {

    private final HttpServletRequest current;

    /** Spring passes a stand-in for whichever request is being answered. */
    RequestVisitors(HttpServletRequest current) {
        this.current = current;
    }

    @Override
    public SessionOrigin origin() {
        String forwardedFor = current.getHeader("X-Forwarded-For");
        String userAgent = Objects.requireNonNullElse(current.getHeader("User-Agent"), "");
        return SessionOrigin.of(userAgent, forwardedFor == null ? current.getRemoteAddr() : forwardedFor);
    }
}
