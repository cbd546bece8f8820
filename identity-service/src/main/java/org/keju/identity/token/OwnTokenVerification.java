package org.keju.identity.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import org.keju.kit.security.TokenProperties;
import org.keju.kit.security.TokenVerification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The service that signs the tokens verifies them with the keys at hand, by the same rules as every other. */
@Configuration(proxyBeanMethods = false)
class OwnTokenVerification {

    @Bean
    JwtDecoder jwtDecoder(SigningKeys keys, TokenProperties tokens, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(keys.published())));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validator below does it, by our clock
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(TokenVerification.by(tokens.issuer(), clock));
        return decoder;
    }
}
