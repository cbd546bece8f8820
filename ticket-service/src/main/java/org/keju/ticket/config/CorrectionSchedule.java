package org.keju.ticket.config;

import org.keju.ticket.domain.scores.ScoreSummaries;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what a sheet is said to correct true while others are released, since that is what it is judged by. */
@Component
class CorrectionSchedule {

    private final ScoreSummaries summaries;

    CorrectionSchedule(ScoreSummaries summaries) {
        this.summaries = summaries;
    }

    @Scheduled(fixedDelay = 1000)
    void countAgain() {
        while (summaries.countNextCorrections() && !Thread.currentThread().isInterrupted()) {
            // each round counts for the next sheet
        }
    }
}
