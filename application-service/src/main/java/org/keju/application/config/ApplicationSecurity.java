package org.keju.application.config;

import org.keju.kit.security.SecurityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may call what. Exams are public; applications belong to candidates. */
@Configuration(proxyBeanMethods = false)
class ApplicationSecurity {

    @Bean
    SecurityRules securityRules() {
        return requests -> requests.requestMatchers(
                        HttpMethod.GET,
                        "/api/exams/proposals",
                        "/api/exams/*/positions/shortfalls",
                        "/api/exams/*/roster")
                .hasRole("EXAM_ADMINISTRATOR")
                .requestMatchers(HttpMethod.GET, "/api/exams", "/api/exams/**")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/exams/*/applications")
                .hasRole("CANDIDATE")
                .requestMatchers(
                        HttpMethod.POST,
                        "/api/exams",
                        "/api/exams/*/positions",
                        "/api/exams/*/positions/preview",
                        "/api/exams/*/roster",
                        "/api/exams/*/roster/preview",
                        "/api/exams/*/publication")
                .hasRole("EXAM_ADMINISTRATOR")
                .requestMatchers(HttpMethod.POST, "/api/applications/by-number/*/exemption")
                .hasRole("FEE_OFFICER")
                .requestMatchers("/api/applications/by-number/*/correction")
                .hasAnyRole("EXAM_ADMINISTRATOR", "FEE_OFFICER")
                .requestMatchers("/api/applications", "/api/applications/**")
                .hasRole("CANDIDATE");
    }
}
