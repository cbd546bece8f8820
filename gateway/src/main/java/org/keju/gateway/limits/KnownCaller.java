package org.keju.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.keju.gateway.session.SessionCookie;
import org.keju.gateway.session.SignedTokens;
import org.keju.gateway.session.SignedTokens.KeysAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says who sends a request, if the token in its cookie is truly identity-service's. Only counting depends on it: each
 * service verifies the token for itself, and who cannot be known here is counted as a stranger.
 */
@Component
class KnownCaller {

    private static final Logger log = LoggerFactory.getLogger(KnownCaller.class);

    private final SessionCookie cookie;
    private final SignedTokens tokens;

    KnownCaller(SessionCookie cookie, SignedTokens tokens) {
        this.cookie = cookie;
        this.tokens = tokens;
    }

    Optional<String> subjectOf(HttpServletRequest request) {
        return cookie.tokenIn(request).flatMap(this::subjectOf);
    }

    private Optional<String> subjectOf(String token) {
        try {
            return tokens.subjectOf(token);
        } catch (KeysAwayException e) {
            log.warn("Nobody can be told from a stranger, for want of identity-service's keys: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
