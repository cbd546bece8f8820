package org.keju.application.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.application.domain.Applications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what time alone demands: windows open and close, applications lapse. Each application is taken in a transaction of
 * its own and passed over while another copy of the service has it; whatever fell due while none ran is made up for.
 */
@Service
public class AdvanceDueApplications {

    private static final Logger log = LoggerFactory.getLogger(AdvanceDueApplications.class);
    private static final int BATCH = 500;

    private final Applications applications;
    private final AdvanceApplication advance;
    private final TransactionOperations transactions;
    private final Clock clock;

    AdvanceDueApplications(
            Applications applications, AdvanceApplication advance, TransactionOperations transactions, Clock clock) {
        this.applications = applications;
        this.advance = advance;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes on as long as there is something due and something succeeds. */
    @Scheduled(fixedDelayString = "${keju.application.sweep-every}")
    public void run() {
        List<UUID> due;
        long advanced;
        do {
            due = applications.due(clock.instant(), BATCH);
            advanced = due.stream().filter(this::advance).count();
        } while (due.size() == BATCH && advanced > 0);
    }

    private boolean advance(UUID id) {
        try {
            return Boolean.TRUE.equals(transactions.execute(_ -> applications
                    .lockIfDue(id, clock.instant())
                    .map(application -> {
                        advance.run(application);
                        return true;
                    })
                    .orElse(false)));
        } catch (RuntimeException e) {
            log.error("Application {} is due but could not be advanced", id, e);
            return false;
        }
    }
}
