package org.keju.payment.config;

import org.keju.kit.security.SecurityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Candidates see and pay what is theirs. Channels carry no token: their messages are signed. */
@Configuration(proxyBeanMethods = false)
class PaymentSecurity {

    @Bean
    SecurityRules paymentRules() {
        return requests -> requests.requestMatchers(HttpMethod.POST, "/api/payments/notices/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/payments/return/*")
                .permitAll()
                .requestMatchers("/api/payments/*", "/api/payments/*/attempts", "/api/payments/*/check")
                .hasRole("CANDIDATE");
    }
}
