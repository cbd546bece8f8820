package org.keju.kit.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The keys that identity-service publishes. A key that is not known makes us ask again, so that a rotation or a withdrawal
 * is noticed with its first token; but not for every token that names a key of its own invention.
 * Before they were ever fetched nothing can be said about any token, and that is a failure of ours and not of the token.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {

    /** Shorter than the time for which a new key is announced before it signs. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration REFRESH_WAIT = Duration.ofSeconds(5);
    /** Two questions are allowed in this time. */
    private static final Duration RATE = Duration.ofSeconds(20);

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int LARGEST_BYTES = 100_000;

    private final JWKSource<SecurityContext> source;
    private volatile boolean fetched;

    PublishedKeys(URI identityUrl) {
        try {
            source = JWKSourceBuilder.create(
                            URI.create(identityUrl + "/.well-known/jwks.json").toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_BYTES))
                    .cache(FRESH.toMillis(), REFRESH_WAIT.toMillis())
                    .rateLimited(RATE.toMillis())
                    .outageTolerantForever()
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("The address of identity-service is none: " + identityUrl, e);
        }
    }

    /** No key when we have just asked: the token is then refused like any other that nobody signed. */
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            fetched = true;
            return keys;
        } catch (RateLimitReachedException e) {
            if (fetched) {
                return List.of();
            }
            throw e;
        }
    }
}
