package org.keju.kit.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What a token must be before anybody believes it: of type {@code JWT}, signed with ES256 by the published key that it
 * names, from our issuer, for us, and good at this moment. The token's own header chooses among our keys and nothing else.
 */
public final class TokenVerification {

    /** Whom tokens are for: the services of the platform. */
    public static final String AUDIENCE = "keju";

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenVerification() {}

    /** Verifies tokens with these keys. */
    public static NimbusJwtDecoder decoder(JWKSource<SecurityContext> keys, String issuer, Clock clock) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setClock(clock);
        timestamps.setAllowEmptyExpiryClaim(false);
        timestamps.setAllowEmptyNotBeforeClaim(false);
        return decoder(keys, issuer, timestamps);
    }

    /** The same with another idea of when a token is good; all else is checked as always. */
    public static NimbusJwtDecoder decoder(
            JWKSource<SecurityContext> keys, String issuer, OAuth2TokenValidator<Jwt> timestamps) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
        processor.setJWSKeySelector(named(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validators below do it, by our clock
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                timestamps, new JwtIssuerValidator(issuer), new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }

    /** A token that names no key would be tried with each of them. */
    private static JWSKeySelector<SecurityContext> named(JWSKeySelector<SecurityContext> selector) {
        return (header, context) -> header.getKeyID() == null ? List.of() : selector.selectJWSKeys(header, context);
    }
}
