package org.keju.ticket.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.keju.kit.http.ServiceClients;
import org.keju.ticket.application.PhotoArchive;
import org.keju.ticket.application.PhotoRetention;
import org.keju.ticket.application.RoomPrinter;
import org.keju.ticket.application.TicketPrinter;
import org.keju.ticket.application.TicketSeal;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.TicketPhotos;
import org.keju.ticket.pdf.PdfRoomPrinter;
import org.keju.ticket.pdf.PdfTicketPrinter;
import org.keju.ticket.pdf.PressRoom;
import org.keju.ticket.photos.PhotoServiceArchive;
import org.keju.ticket.signing.Ed25519Seal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the ports with what stands behind them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketProperties.class)
class TicketConfiguration {

    private static final Duration PATIENCE_WITH_THE_PRINTER = Duration.ofSeconds(5);

    @Bean
    TicketSeal ticketSeal(TicketProperties properties) {
        if (properties.signingKey().isBlank()) {
            throw new IllegalStateException("Set KEJU_TICKET_SIGNING_KEY: tickets are never issued unsigned");
        }
        try {
            return Ed25519Seal.with(properties.signingKey());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("KEJU_TICKET_SIGNING_KEY is not the base64 of a PKCS#8 Ed25519 key", e);
        }
    }

    @Bean
    PressRoom pressRoom() {
        return new PressRoom(Runtime.getRuntime().availableProcessors(), PATIENCE_WITH_THE_PRINTER);
    }

    @Bean
    TicketPrinter ticketPrinter(PressRoom presses) {
        return new PdfTicketPrinter(presses);
    }

    @Bean
    RoomPrinter roomPrinter(PressRoom presses) {
        return new PdfRoomPrinter(presses);
    }

    @Bean
    PhotoArchive photoArchive(TicketProperties properties, ServiceClients clients) {
        return new PhotoServiceArchive(clients.to(properties.photoUrl()));
    }

    @Bean
    PhotoRetention photoRetention(TicketProperties properties) {
        return new PhotoRetention(properties.photosKept());
    }

    @Bean
    MeterBinder waitingAdmissions(Tallies tallies, TicketPhotos photos) {
        return registry -> {
            Gauge.builder(
                            "keju.ticket.admissions.waiting",
                            tallies,
                            all -> all.ofAll().waiting())
                    .tag("for", "seat")
                    .description("Candidates who take part and have no seat")
                    .register(registry);
            Gauge.builder("keju.ticket.admissions.waiting", photos, TicketPhotos::countWaiting)
                    .tag("for", "photo")
                    .description("Tickets whose photo has not arrived yet")
                    .register(registry);
        };
    }
}
