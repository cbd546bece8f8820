package org.keju.identity.config;

import org.keju.kit.security.SecurityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may do what with candidates' accounts. */
@Configuration(proxyBeanMethods = false)
class AccountAccessRules {

    @Bean
    SecurityRules accountRules() {
        return requests -> requests.requestMatchers(HttpMethod.DELETE, "/api/identity/sessions/current")
                .permitAll()
                .requestMatchers(
                        HttpMethod.POST,
                        "/api/identity/recoveries",
                        "/api/identity/recoveries/*/password",
                        "/api/identity/activations/redemption")
                .permitAll()
                .requestMatchers(
                        "/api/identity/activations",
                        "/api/identity/contested-id-numbers",
                        "/api/identity/accounts/*/closure",
                        "/api/identity/candidate-look-ups",
                        "/api/identity/accounts/*/contacts")
                .hasRole("EXAM_ADMINISTRATOR")
                .requestMatchers("/api/identity/me/contacts", "/api/identity/me/contacts/verifications")
                .hasRole("CANDIDATE")
                .requestMatchers(HttpMethod.GET, "/api/identity/sessions")
                .authenticated()
                .requestMatchers(HttpMethod.DELETE, "/api/identity/sessions")
                .authenticated()
                .requestMatchers(HttpMethod.DELETE, "/api/identity/sessions/*")
                .authenticated();
    }
}
