package org.keju.ticket.config;

import org.keju.kit.security.SecurityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may call what. */
@Configuration(proxyBeanMethods = false)
class TicketSecurity {

    @Bean
    SecurityRules ticketRules() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/tickets/verification-key")
                .permitAll()
                .requestMatchers("/api/tickets/**")
                .hasRole("CANDIDATE")
                .requestMatchers("/api/seating/**", "/api/scores/**")
                .hasRole("EXAM_ADMINISTRATOR");
    }
}
