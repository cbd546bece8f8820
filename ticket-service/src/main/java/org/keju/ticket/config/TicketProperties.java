package org.keju.ticket.config;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this service.
 *
 * @param photoUrl base address of photo-service
 * @param signingKey base64 of the PKCS#8 Ed25519 key that signs tickets
 * @param photosKept how long copies of photos are kept after the exam
 * @param demo whether the demo exam is given its sites
 */
@Validated
@ConfigurationProperties("keju.ticket")
record TicketProperties(
        @NotNull URI photoUrl,
        @DefaultValue("") String signingKey,
        @DefaultValue("30d") Duration photosKept,
        @DefaultValue("false") boolean demo) {

    @Override
    public String toString() {
        return "TicketProperties[" + photoUrl + ", demo=" + demo + "]";
    }
}
