package org.keju.photo.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.keju.photo.checks.Thresholds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set for photos.
 *
 * @param auditLease how long an auditor keeps a claimed photo
 * @param undoFor how long after a decision it can be undone
 * @param looseFor how long a picture is kept that no photo refers to
 * @param readers files read at the same time; each may need some 80 MB for a moment
 * @param waitingFiles files that may wait for a reader
 * @param readingLimit longest time for reading one file, waiting included
 * @param checks where the machine draws its lines
 */
@Validated
@ConfigurationProperties("keju.photo")
public record PhotoProperties(
        @DefaultValue("15m") Duration auditLease,
        @DefaultValue("24h") Duration undoFor,
        @DefaultValue("24h") Duration looseFor,
        @DefaultValue("2") @Min(1) @Max(64) int readers,
        @DefaultValue("16") @Min(1) int waitingFiles,
        @DefaultValue("10s") Duration readingLimit,
        @NotNull Thresholds checks) {}
