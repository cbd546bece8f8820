package org.keju.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.keju.identity.application.Visitors;
import org.keju.identity.domain.SessionOrigin;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads off a request where it comes from. */
@Component
class RequestVisitors implements Visitors {

    private final HttpServletRequest current;

    /** Spring passes a stand-in for whichever request is being answered. */
    RequestVisitors(HttpServletRequest current) {
        this.current = current;
    }

    @Override
    public SessionOrigin origin() {
        String userAgent = Objects.requireNonNullElse(current.getHeader("User-Agent"), "");
        return SessionOrigin.of(userAgent, CallersAddress.of(current));
    }

    @Override
    public Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() == null
                ? Optional.empty()
                : Optional.of(CallersAddress.of(current));
    }
}
