package org.keju.review.config;

import java.time.Clock;
import org.keju.kit.security.SecurityRules;
import org.keju.review.application.ReviewTerms;
import org.keju.review.domain.ReviewCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration
class ReviewConfiguration {

    @Bean
    ReviewTerms reviewTerms(ReviewProperties properties) {
        return new ReviewTerms(properties.lease(), properties.opinionAwaited(), properties.evidenceKept());
    }

    @Bean
    ReviewQueueMetrics reviewQueueMetrics(ReviewCases cases, Clock clock) {
        return new ReviewQueueMetrics(cases, clock);
    }

    /** The console's files hold no secret: whoever opens it still has to log in before any data is sent. */
    @Bean
    SecurityRules securityRules() {
        return requests -> {
            requests.requestMatchers("/api/reviews/exemptions/**").hasRole("CANDIDATE");
            requests.requestMatchers("/api/reviews/exemption-cases", "/api/reviews/exemption-cases/**")
                    .hasRole("FEE_OFFICER");
            requests.requestMatchers("/api/reviews/oversight/**").hasRole("EXAM_ADMINISTRATOR");
            requests.requestMatchers("/api/reviews/trail").hasRole("AUDITOR");
            requests.requestMatchers("/api/reviews/**").hasRole("REVIEWER");
            requests.requestMatchers(HttpMethod.GET, "/console", "/console/**").permitAll();
        };
    }
}
