package org.keju.kit.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where tokens come from.
 *
 * @param identityUrl base address of identity-service, which publishes the keys under {@code /.well-known/jwks.json}
 * @param issuer the {@code iss} that every token must carry
 * @param serviceSecret with which a service obtains a token of its own; empty where it never calls another service
 */
@ConfigurationProperties("keju.tokens")
public record TokenProperties(
        @DefaultValue("http://127.0.0.1:8081") URI identityUrl,
        @DefaultValue("keju-identity") String issuer,
        @DefaultValue("") String serviceSecret) {

    @Override
    public String toString() {
        return "TokenProperties[" + identityUrl + ", " + issuer + "]";
    }
}
