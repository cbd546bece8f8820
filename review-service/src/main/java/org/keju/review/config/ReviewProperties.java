package org.keju.review.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set for reviews.
 *
 * @param lease how long a reviewer keeps a claimed case
 * @param opinionAwaited how long a case waits for another opinion before whoever runs the exam is shown it, unless the exam says
 * @param evidenceKept how long evidence is kept after the decision, or after the request was taken back
 */
@ConfigurationProperties("keju.review")
public record ReviewProperties(
        @DefaultValue("30m") Duration lease,
        @DefaultValue("24h") Duration opinionAwaited,
        @DefaultValue("180d") Duration evidenceKept) {}
