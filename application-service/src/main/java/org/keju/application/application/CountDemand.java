package org.keju.application.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.keju.application.domain.exam.Exams;
import org.keju.application.domain.search.Demands;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Counts from time to time who applies for what. Of several copies of the service the first one to come does it. */
@Service
public class CountDemand {

    private final Exams exams;
    private final Demands demands;
    private final PositionCatalogue catalogue;
    private final Clock clock;
    private final Duration every;

    CountDemand(
            Exams exams,
            Demands demands,
            PositionCatalogue catalogue,
            Clock clock,
            @Value("${keju.application.count-every}") Duration every) {
        this.exams = exams;
        this.demands = demands;
        this.catalogue = catalogue;
        this.clock = clock;
        this.every = every;
    }

    @Scheduled(fixedDelayString = "${keju.application.count-every}")
    public void run() {
        exams.publishedIds().forEach(this::run);
    }

    private void run(UUID examId) {
        Instant now = clock.instant();
        if (demands.countAgain(examId, now, now.minus(every))) {
            catalogue.refresh(examId);
        }
    }
}
