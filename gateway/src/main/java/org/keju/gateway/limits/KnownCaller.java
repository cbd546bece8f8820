package org.keju.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.gateway.session.SessionCookie;
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
    private static final int TOKENS = 50_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final SessionCookie cookie;
    private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();
    /** A signature is the same the next time. The cookie itself knows when a token has ended. */
    private final Cache<String, String> subjects = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

    KnownCaller(SessionCookie cookie, JWKSource<SecurityContext> identityKeys) {
        this.cookie = cookie;
        tokens.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, identityKeys));
        tokens.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    Optional<String> subjectOf(HttpServletRequest request) {
        return cookie.tokenIn(request).map(token -> subjects.get(digest(token), unknown -> verifiedSubject(token)));
    }

    /** Null is not remembered: keys that could not be fetched now may be there the next time. */
    private @Nullable String verifiedSubject(String token) {
        try {
            return tokens.process(token, null).getSubject();
        } catch (ParseException | BadJOSEException e) {
            return null;
        } catch (JOSEException e) {
            log.warn("Nobody can be told from a stranger, for want of identity-service's keys: {}", e.getMessage());
            return null;
        }
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
