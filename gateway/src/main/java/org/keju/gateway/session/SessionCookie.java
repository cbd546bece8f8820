package org.keju.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.keju.gateway.config.GatewayProperties;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cookie that holds a session's token. Scripts cannot read it and other sites cannot send it with an unsafe request.
 * Only the token's end is looked at here, unverified, so that a spent token is not sent on: every service verifies for itself.
 */
@Component
public class SessionCookie {

    private static final String NAME = "keju_session";

    private final boolean secure;
    private final Clock clock;
    private final JsonMapper json;

    SessionCookie(GatewayProperties properties, Clock clock, JsonMapper json) {
        this.secure = properties.secure();
        this.clock = clock;
        this.json = json;
    }

    /** The token in the request's cookie, unless it has ended or is no token at all. */
    public Optional<String> tokenIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(token -> lifeOf(token).isPositive())
                .findFirst();
    }

    /** Makes the browser keep the token for as long as it is good. */
    public ResponseCookie keeping(String token) {
        return cookie(token, lifeOf(token));
    }

    /** Makes the browser forget its token. */
    public ResponseCookie forgetting() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration maxAge) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
    }

    /** Zero or less for what has ended or cannot be read. */
    private Duration lifeOf(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Duration.ZERO;
        }
        try {
            long end = json.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    .path("exp")
                    .asLong(0);
            return Duration.between(clock.instant(), Instant.ofEpochSecond(end));
        } catch (IllegalArgumentException | JacksonException e) {
            return Duration.ZERO;
        }
    }
}
