package org.keju.gateway.config;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.keju.gateway.routing.Upstream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public keys of identity-service: fetched when first needed, kept on while it is away. */
@Configuration(proxyBeanMethods = false)
class IdentityKeys {

    private static final int PATIENCE_MILLIS = 1_000;
    private static final int LARGEST_BYTES = 100_000;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);

    @Bean
    JWKSource<SecurityContext> identityKeySource(GatewayProperties properties) throws MalformedURLException {
        URI keys = properties.addressOf(Upstream.IDENTITY).resolve("/.well-known/jwks.json");
        DefaultResourceRetriever http = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_BYTES);
        return JWKSourceBuilder.<SecurityContext>create(keys.toURL(), http)
                .cache(FRESH.toMillis(), 2L * PATIENCE_MILLIS)
                // tokens under keys that nobody knows must not become requests to identity-service
                .rateLimited(AT_MOST_EVERY.toMillis())
                .outageTolerantForever()
                .build();
    }
}
