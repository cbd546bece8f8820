package org.keju.payment.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How payments are taken.
 *
 * @param publicUrl the platform as browsers and channels see it
 * @param attemptLifetime how long a payer has, once an attempt began
 * @param checkInterval how soon after one check of an order the channel may be asked about it again on request
 * @param questionsAtOnce how many attempts a copy of the service asks the channels about side by side, of those of which
 *     nothing was heard
 */
@Validated
@ConfigurationProperties("keju.payment")
public record PaymentProperties(
        @NotNull URI publicUrl,
        @NotNull Duration attemptLifetime,
        @NotNull Duration checkInterval,
        @Min(1) @Max(200) int questionsAtOnce) {

    /** The page on which the candidate sees this application. */
    public URI pageOf(UUID applicationId) {
        return URI.create(publicUrl + "/applications/" + applicationId);
    }
}
