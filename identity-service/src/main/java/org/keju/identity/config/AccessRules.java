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
                        "/internal/service-tokens")
                .permitAll()
                .requestMatchers("/api/identity/sessions/renewal", "/api/identity/me", "/api/identity/me/password")
                .authenticated();
    }
}
