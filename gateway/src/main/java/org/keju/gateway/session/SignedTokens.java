package org.keju.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the tokens that identity-service has signed from those that anybody can make up. When a token ends is not looked at:
 * the cookie knows that, and one that has ended can still be renewed.
 */
@Component
public class SignedTokens {

    private static final int TOKENS = 50_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    /** A signature is the same the next time. */
    private final Cache<String, String> subjects = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

    SignedTokens(JWKSource<SecurityContext> identityKeys) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, identityKeys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /**
     * Whose token it is; nobody's if identity-service has not signed it.
     *
     * @throws KeysAwayException when nobody can tell at the moment
     */
    public Optional<String> subjectOf(String token) throws KeysAwayException {
        String digest = digest(token);
        String known = subjects.getIfPresent(digest);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> subject = verifiedSubject(token);
        subject.ifPresent(whose -> subjects.put(digest, whose));
        return subject;
    }

    private Optional<String> verifiedSubject(String token) throws KeysAwayException {
        try {
            return Optional.ofNullable(processor.process(token, null).getSubject());
        } catch (ParseException | BadJOSEException e) {
            return Optional.empty();
        } catch (JOSEException e) {
            throw new KeysAwayException(e);
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

    /** The key that a token names is not at hand, and identity-service cannot be asked for it now. */
    public static final class KeysAwayException extends Exception {

        private static final long serialVersionUID = 1L;

        KeysAwayException(JOSEException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
