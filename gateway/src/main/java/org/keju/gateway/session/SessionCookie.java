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
 * Only the token's end is looked at here, unverified: every service verifies for itself. The browser keeps a token that
 * has ended for as long as the session can still be taken up again.
 */
@Component
public class SessionCookie {

    /** For so long after its token's end identity-service still renews a session. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private static final String NAME = "keju_session";

    /** No browser keeps more under one name. */
    private static final int LONGEST_TOKEN = 4096;

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
        return heldIn(request).filter(SessionToken::good).map(SessionToken::value);
    }

    /** The same, and one whose session can still be taken up again. */
    public Optional<SessionToken> heldIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(token -> token.length() <= LONGEST_TOKEN)
                .map(token -> new SessionToken(token, lifeOf(token)))
                .filter(token -> token.life().plus(LONGEST_PAUSE).isPositive())
                .findFirst();
    }

    /** Makes the browser keep the token. */
    public ResponseCookie keeping(String token) {
        return cookie(token, lifeOf(token).plus(LONGEST_PAUSE));
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

    /** Negative for what ended; for what cannot be read, as if it had ended long ago. */
    private Duration lifeOf(String token) {
        return endOf(token).map(end -> Duration.between(clock.instant(), end)).orElse(LONGEST_PAUSE.negated());
    }

    private Optional<Instant> endOf(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            long end = json.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    .path("exp")
                    .asLong(0);
            return Optional.of(Instant.ofEpochSecond(end));
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }
}
