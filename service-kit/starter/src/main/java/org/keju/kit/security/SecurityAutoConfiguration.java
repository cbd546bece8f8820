package org.keju.kit.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.keju.kit.problem.ProblemAutoConfiguration;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemWriter;
import org.keju.kit.problem.RequestProblem;
import org.keju.kit.time.TimeAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every service verifies the token itself and denies what its {@link SecurityRules} do not allow. */
@AutoConfiguration(
        after = {TimeAutoConfiguration.class, ProblemAutoConfiguration.class},
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@EnableConfigurationProperties(TokenProperties.class)
public class SecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(TokenProperties tokens, Clock clock) {
        return TokenVerification.decoder(new PublishedKeys(tokens.identityUrl()), tokens.issuer(), clock);
    }

    /** A request is timed as a whole; to time each filter of its way costs more than most of them take. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, ObjectProvider<SecurityRules> rules, ProblemWriter problems) throws Exception {
        UnverifiedCallers unverified = new UnverifiedCallers(problems);
        // no cookie ever reaches a service, so there is nothing that a foreign page could ride on
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint(unverified)
                        .withObjectPostProcessor(refusing(unverified)))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, failure) ->
                        problems.write(new ProblemException(RequestProblem.NOT_ALLOWED), request, response)))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    requests.requestMatchers("/actuator/health/**", "/actuator/info", "/actuator/prometheus")
                            .permitAll();
                    rules.orderedStream().forEach(rule -> rule.apply(requests));
                    requests.anyRequest().denyAll();
                });
        return http.build();
    }

    /** Left to itself the filter lets a failure to verify fall through to the container, which knows nothing but 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusing(UnverifiedCallers unverified) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(unverified::commence);
                return filter;
            }
        };
    }

    private static JwtAuthenticationConverter authorities() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    @Bean
    WebMvcConfigurer callerArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
