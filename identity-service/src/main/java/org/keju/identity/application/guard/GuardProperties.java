package org.keju.identity.application.guard;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What one source may do. Raise these where many candidates sit behind one address.
 *
 * @param failures failed log-ins within a quarter of an hour, over all accounts
 * @param registrations within an hour
 * @param recoveries recoveries and activations, asked for or redeemed, within an hour
 */
@Validated
@ConfigurationProperties("keju.identity.per-source")
record GuardProperties(
        @Min(10) int failures,
        @Min(10) int registrations,
        @Min(10) int recoveries) {}
