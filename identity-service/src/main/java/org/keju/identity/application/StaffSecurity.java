package org.keju.identity.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly staff is let in.
 *
 * @param secondFactor whether everybody must have a second factor before any role counts
 * @param oneTimePasswordLife how long a one-time password waits for its owner
 */
@ConfigurationProperties("keju.staff")
public record StaffSecurity(
        @DefaultValue("required") Demand secondFactor,
        @DefaultValue("72h") Duration oneTimePasswordLife) {

    /** Two answers. */
    public enum Demand {
        REQUIRED,
        OPTIONAL
    }

    public boolean secondFactorRequired() {
        return secondFactor == Demand.REQUIRED;
    }
}
