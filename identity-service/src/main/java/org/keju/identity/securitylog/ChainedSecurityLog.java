package org.keju.identity.securitylog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.Visitors;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.securitylog.Entry.Outcome;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what is done as the last act of its transaction: the end of a chain is then locked for the shortest time, and
 * after every other lock, so that nobody waits in a circle. What is refused is written by a transaction of its own.
 */
@Component
class ChainedSecurityLog implements SecurityLog {

    private final Chains chains;
    private final EntityManager entities;
    private final Visitors visitors;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final FailureTally failures = new FailureTally();

    ChainedSecurityLog(
            Chains chains,
            EntityManager entities,
            Visitors visitors,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.chains = chains;
        this.entities = entities;
        this.visitors = visitors;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void record(
            Happening happening, @Nullable UUID accountId, @Nullable UUID sessionId, @Nullable String reason) {
        Entry entry = entry(happening, Outcome.DONE, accountId, sessionId, reason);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().add(entry);
        } else {
            ownTransaction.executeWithoutResult(status -> chains.add(List.of(entry)));
        }
    }

    @Override
    public void refuse(Happening happening, @Nullable UUID accountId, String reason) {
        failures.take(entry(happening, Outcome.REFUSED, accountId, null, reason))
                .ifPresent(entry -> ownTransaction.executeWithoutResult(status -> chains.add(List.of(entry))));
    }

    /** Writes the failures that were counted, a minute later if the database is away. */
    @Scheduled(fixedDelayString = "PT5S")
    void writeCounted() {
        List<Entry> counted = failures.drain(clock.instant());
        if (counted.isEmpty()) {
            return;
        }
        try {
            ownTransaction.executeWithoutResult(status -> chains.add(counted));
        } catch (RuntimeException e) {
            failures.putBack(counted);
            throw e;
        }
    }

    private Entry entry(
            Happening happening,
            Outcome outcome,
            @Nullable UUID accountId,
            @Nullable UUID sessionId,
            @Nullable String reason) {
        return new Entry(
                happening.name(),
                outcome,
                accountId,
                Circumstances.actor().orElse(outcome == Outcome.DONE ? accountId : null),
                sessionId == null ? Circumstances.session().orElse(null) : sessionId,
                visitors.address().map(MaskedAddress::of).orElse(null),
                reason,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS)); // what the column keeps is what the seal covers
    }

    private List<Entry> pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(LastAct.class::isInstance)
                .map(LastAct.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    LastAct lastAct = new LastAct();
                    TransactionSynchronizationManager.registerSynchronization(lastAct);
                    return lastAct;
                })
                .entries;
    }

    private final class LastAct implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();

        /** The changes of the transaction go to the database first: they may still have to wait for locks. */
        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            chains.add(entries);
        }
    }
}
