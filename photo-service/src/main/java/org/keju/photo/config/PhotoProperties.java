package org.keju.photo.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set for photos.
 *
 * @param folder where the pictures lie
 * @param auditLease how long an auditor keeps a claimed photo
 * @param readers files read at the same time; each may need some 80 MB for a moment
 * @param waitingFiles files that may wait for a reader
 * @param readingLimit longest time for reading one file, waiting included
 */
@Validated
@ConfigurationProperties("keju.photo")
public record PhotoProperties(
        @NotNull Path folder,
        @DefaultValue("15m") Duration auditLease,
        @DefaultValue("2") @Min(1) @Max(64) int readers,
        @DefaultValue("16") @Min(1) int waitingFiles,
        @DefaultValue("10s") Duration readingLimit) {}
