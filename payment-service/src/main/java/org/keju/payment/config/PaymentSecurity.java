package org.keju.payment.config;

import java.util.List;
import org.keju.kit.security.SecurityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Candidates see and pay what is theirs; finance sees all and acts, auditors see all. Channels carry no token: their messages
 * are signed.
 */
@Configuration(proxyBeanMethods = false)
class PaymentSecurity {

    private static final String[] FINANCE = {"/api/orders/**", "/api/refunds/**", "/api/reconciliations/**"};
    private static final List<String> FROM_CHANNELS = List.of("/api/payments/notices/", "/api/payments/return/");

    @Bean
    SecurityRules paymentRules() {
        return requests -> requests.requestMatchers(HttpMethod.POST, "/api/payments/notices/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/payments/return/*")
                .permitAll()
                .requestMatchers(
                        "/api/payments",
                        "/api/payments/*",
                        "/api/payments/*/attempts",
                        "/api/payments/*/check",
                        "/api/payments/*/void")
                .hasRole("CANDIDATE")
                .requestMatchers(HttpMethod.GET, FINANCE)
                .hasAnyRole("FINANCE_OFFICER", "AUDITOR")
                .requestMatchers(HttpMethod.POST, FINANCE)
                .hasRole("FINANCE_OFFICER");
    }

    /** Paying can outlast a session: whoever comes from a channel is let in even with a token that has expired. */
    @Bean
    BearerTokenResolver bearerTokens() {
        BearerTokenResolver usual = new DefaultBearerTokenResolver();
        return request ->
                FROM_CHANNELS.stream().anyMatch(request.getRequestURI()::startsWith) ? null : usual.resolve(request);
    }
}
