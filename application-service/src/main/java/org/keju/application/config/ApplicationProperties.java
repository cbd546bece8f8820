package org.keju.application.config;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of application-service.
 *
 * @param demo whether to publish the demo exam at start unless it is there
 * @param sweepEvery how often what time alone has changed is looked for
 */
@Validated
@ConfigurationProperties("keju.application")
public record ApplicationProperties(boolean demo, @NotNull Duration sweepEvery) {}
