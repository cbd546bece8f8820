package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of the photo: late, and lost. */
class TicketPhotoIT extends RunningTicketService {

    @Autowired
    private MeterRegistry meters;

    @Test
    void aTicketWaitsForItsPhotoAndSaysSo() {
        UUID examId = anExamWithSeats(5);
        Told.Candidate candidate = Told.candidates(examId, 1).getFirst();
        probe.send(candidate.completed()); // photo-service does not have it yet
        Awaitility.await().until(() -> seatedAfterArranging(examId) == 1);

        clock.moveTo(OPENS);
        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:ticket.photo-missing");
        ticket(candidate.applicationId(), candidate.accountId())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("OPEN")
                .jsonPath("$.printable")
                .isEqualTo(false);
        assertThat(meters.get("keju.ticket.admissions.waiting")
                        .tag("for", "photo")
                        .gauge()
                        .value())
                .isPositive();

        PHOTOS.has(candidate.photoId(), Told.PHOTO);
        clock.advance(Duration.ofMinutes(10));
        awaitPrintable(candidate);
        assertThat(PHOTOS.authorization()).isEqualTo("Bearer token-of-ticket-service");
    }

    @Test
    void whoWaitsForASeatIsCountedWithoutBeingAskedFor() {
        Awaitility.await()
                .until(() -> meters.get("keju.ticket.admissions.waiting")
                                .tag("for", "seat")
                                .gauge()
                                .value()
                        >= 0);
    }

    @Test
    void aLostCopyIsFetchedAgain() throws IOException {
        UUID examId = anExamWithSeats(5);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        arrange(examId, null).expectStatus().isOk();
        clock.moveTo(OPENS);
        awaitPrintable(candidate);
        Files.delete(copyOf(candidate));

        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isEqualTo(409);

        awaitPrintable(candidate);
        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isOk();
        assertThat(copyOf(candidate)).exists();
    }

    private long seatedAfterArranging(UUID examId) {
        arrange(examId, null).expectStatus().isOk();
        return body(seating(examId)).contains("\"seated\":1") ? 1 : 0;
    }

    private static Path copyOf(Told.Candidate candidate) throws IOException {
        String name = candidate.photoId() + ".jpg";
        Path folder = Path.of("target", "test-data", "ticket-photos");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElse(folder.resolve(name));
        }
    }
}
