package org.keju.identity.config;

import org.keju.kit.security.SecurityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may call what. The ways in and out are open; everything else asks for a token. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    SecurityRules identityRules() {
        return requests -> requests.requestMatchers(
                        HttpMethod.GET, "/.well-known/jwks.json", "/api/identity/challenges")
                .permitAll()
                .requestMatchers(
                        HttpMethod.POST,
                        "/api/identity/accounts",
                        "/api/identity/sessions",
                        "/api/identity/staff-sessions",
                        "/internal/service-tokens",
                        "/internal/session-renewals")
                .permitAll()
                .requestMatchers(
                        "/api/identity/sessions/current/authentication",
                        "/api/identity/me",
                        "/api/identity/me/password",
                        "/api/identity/me/second-factor")
                .authenticated()
                .requestMatchers(
                        "/api/identity/staff",
                        "/api/identity/staff/**",
                        "/api/identity/signing-keys",
                        "/api/identity/signing-keys/**")
                .hasRole("EXAM_ADMINISTRATOR")
                .requestMatchers(HttpMethod.GET, "/api/identity/security-log", "/api/identity/security-log/**")
                .hasAnyRole("AUDITOR", "EXAM_ADMINISTRATOR");
    }
}
