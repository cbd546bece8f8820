package org.keju.ticket.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.keju.ticket.application.DemoSites;
import org.keju.ticket.application.ImportSites;
import org.keju.ticket.domain.TestRooms;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the sites of the demo exam when it is published, once, and only where the platform runs as a demonstration. */
@Component
class DemoSiteFile implements DemoSites {

    private static final String DEMO_EXAM = "demo-2026";

    private final TicketProperties properties;
    private final TestRooms rooms;
    private final ImportSites importSites;

    DemoSiteFile(TicketProperties properties, TestRooms rooms, ImportSites importSites) {
        this.properties = properties;
        this.rooms = rooms;
        this.importSites = importSites;
    }

    @Override
    public void run(UUID examId, String examCode) {
        if (properties.demo()
                && examCode.equals(DEMO_EXAM)
                && rooms.roomsOf(examId).isEmpty()) {
            importSites.run(examId, file());
        }
    }

    private static byte[] file() {
        try {
            return new ClassPathResource("exams/" + DEMO_EXAM + "-sites.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
