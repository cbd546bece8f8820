package org.keju.bench.outbox;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes changes and tells of them. Each account's changes are one writer's, so they commit in their order. */
record Writers(Way way, TransactionTemplate transaction, JdbcClient jdbc) {

    private static final int WRITERS = 8;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    /** Each event in a transaction of its own. */
    void write(Events events, Tally tally, int perSecond) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<? extends Future<?>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(events, tally, writer, start, perSecond)))
                    .toList();
            for (Future<?> writer : writing) {
                writer.get();
            }
        }
    }

    /** @param perSecond how many events all writers write together; 0: as many as they can */
    private void write(Events events, Tally tally, int writer, long start, int perSecond) {
        int written = 0;
        for (int ordinal = 0; ordinal < events.perAccount(); ordinal++) {
            for (int account = writer; account < events.accounts(); account += WRITERS) {
                if (perSecond > 0) {
                    long turn = (long) written * WRITERS + writer;
                    sleepUntil(start + turn * NANOS_PER_SECOND / perSecond);
                }
                write(events, tally, account, ordinal);
                written++;
            }
        }
    }

    private void write(Events events, Tally tally, int account, int ordinal) {
        AccountRegistered event = events.event(account, ordinal);
        if (!way.isTransactional()) {
            tally.committed(account, ordinal);
            way.tell(event);
            return;
        }
        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tally.committed(account, ordinal);
                }
            });
            change(account, ordinal);
            way.tell(event);
        });
    }

    /** All events of an ordinal in one transaction, to be published later. */
    void pileUp(Events events) {
        for (int i = 0; i < events.perAccount(); i++) {
            int ordinal = i;
            transaction.executeWithoutResult(status -> way.tellLater(IntStream.range(0, events.accounts())
                    .mapToObj(account -> events.event(account, ordinal))
                    .toList()));
        }
    }

    private void change(int account, int ordinal) {
        jdbc.sql("insert into work (account, ordinal) values (?, ?)")
                .param(UuidBytes.of(new UUID(0, account)))
                .param(ordinal)
                .update();
    }

    private static void sleepUntil(long nanoTime) {
        while (System.nanoTime() < nanoTime) {
            LockSupport.parkNanos(nanoTime - System.nanoTime());
        }
    }
}
