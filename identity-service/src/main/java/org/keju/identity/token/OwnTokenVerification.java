package org.keju.identity.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.keju.kit.security.TokenProperties;
import org.keju.kit.security.TokenVerification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The service that signs the tokens verifies them with the keys at hand, by the same rules as every other. */
@Configuration(proxyBeanMethods = false)
class OwnTokenVerification {

    @Bean
    JwtDecoder jwtDecoder(SigningKeys keys, TokenProperties tokens, Clock clock) {
        return TokenVerification.decoder(source(keys), tokens.issuer(), clock);
    }

    static JWKSource<SecurityContext> source(SigningKeys keys) {
        return (selector, context) -> selector.select(keys.published());
    }
}
