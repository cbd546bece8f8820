package org.keju.photo.config;

import java.time.Clock;
import org.keju.kit.security.SecurityRules;
import org.keju.photo.application.AuditTerms;
import org.keju.photo.checks.PictureChecks;
import org.keju.photo.domain.Photos;
import org.keju.photo.face.FaceDetector;
import org.keju.photo.jpeg.JpegInspector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration
class PhotoConfiguration {

    @Bean
    AuditTerms auditTerms(PhotoProperties properties) {
        return new AuditTerms(properties.auditLease(), properties.undoFor(), properties.looseFor());
    }

    @Bean
    PictureChecks pictureChecks(PhotoProperties properties) {
        return new PictureChecks(new FaceDetector(), properties.checks());
    }

    @Bean
    JpegInspector jpegInspector(PictureChecks checks, PhotoProperties properties) {
        return new JpegInspector(checks, properties.readers(), properties.waitingFiles(), properties.readingLimit());
    }

    @Bean
    AuditQueueMetrics auditQueueMetrics(Photos photos, Clock clock) {
        return new AuditQueueMetrics(photos, clock);
    }

    @Bean
    SecurityRules securityRules() {
        return requests -> {
            requests.requestMatchers("/api/photos/**").hasRole("CANDIDATE");
            requests.requestMatchers(HttpMethod.GET, "/api/photo-audits/*/history")
                    .hasAnyRole("PHOTO_AUDITOR", "AUDITOR");
            requests.requestMatchers("/api/photo-audits/**").hasRole("PHOTO_AUDITOR");
            requests.requestMatchers("/internal/photos/**").hasRole("SERVICE");
        };
    }
}
