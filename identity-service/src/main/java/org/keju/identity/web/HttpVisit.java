package org.keju.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.keju.identity.application.guard.Visit;
import org.keju.identity.domain.guard.Source;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The present request. The gateway passes the cookie of the device on as a header. */
@Component
class HttpVisit implements Visit {

    /** How a proof of work travels. */
    static final String PROOF = "Keju-Proof";

    private static final String DEVICE = "Keju-Device";
    private static final String DEVICE_COOKIE = "keju_device";
    private static final Duration DEVICE_LIFE = Duration.ofDays(180);
    private static final int LONGEST_NAME = 64;

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    HttpVisit(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    @Override
    public String source() {
        return Source.of(CallersAddress.of(request)).name();
    }

    @Override
    public Optional<String> device() {
        return Optional.ofNullable((String) request.getAttribute(DEVICE))
                .or(() -> Optional.ofNullable(request.getHeader(DEVICE)))
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME);
    }

    @Override
    public void nameDevice(String name) {
        request.setAttribute(DEVICE, name);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(DEVICE_COOKIE, name)
                        .httpOnly(true)
                        .secure("https".equals(request.getHeader("X-Forwarded-Proto")))
                        .sameSite("Lax")
                        .path("/api/identity")
                        .maxAge(DEVICE_LIFE)
                        .build()
                        .toString());
    }

    @Override
    public Optional<String> proof() {
        return Optional.ofNullable(request.getHeader(PROOF));
    }
}
