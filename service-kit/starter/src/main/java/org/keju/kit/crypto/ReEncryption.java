package org.keju.kit.crypto;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.keju.kit.crypto.ColumnReEncryption.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Replaces keys: rewrites what former keys encrypted or indexed, and says when they are needed no more. It looks again every hour,
 * because a copy of the service that was not yet restarted goes on writing under the former key.
 */
public class ReEncryption {

    private static final Logger log = LoggerFactory.getLogger(ReEncryption.class);

    private final JdbcClient jdbc;
    private final EncryptedColumns columns;
    private final Supplier<BlindIndex> indexes;
    private final MeterRegistry meters;
    private final Map<String, AtomicInteger> left = new ConcurrentHashMap<>();
    private boolean saidThatAllIsCurrent;

    ReEncryption(JdbcClient jdbc, EncryptedColumns columns, Supplier<BlindIndex> indexes, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.indexes = indexes;
        this.meters = meters;
    }

    /** After a key was replaced it has work for hours. */
    @Scheduled(
            initialDelayString = "${keju.crypto.re-encrypt-after:10s}",
            fixedDelayString = "${keju.crypto.re-encrypt-every:1h}")
    void runWhileServing() {
        try {
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException e) {
            log.warn("Re-encryption was interrupted and will go on later", e);
        }
    }

    /**
     * Rewrites all that is not current.
     *
     * @return how many values were rewritten
     */
    public synchronized int run() throws InterruptedException {
        int rewritten = 0;
        int remaining = 0;
        for (EncryptedColumn column : columns.all()) {
            Tally tally = bringUpToDate(column);
            rewritten += tally.rewritten();
            remaining += tally.left();
        }
        if (remaining == 0) {
            sayThatAllIsCurrent();
        }
        return rewritten;
    }

    /** A pass that rewrote something is followed by another, which finds what was written behind its back. */
    private Tally bringUpToDate(EncryptedColumn column) throws InterruptedException {
        int rewritten = 0;
        Tally tally;
        do {
            tally = new ColumnReEncryption(jdbc, column, columns.cipher().currentHead(), indexes).run();
            rewritten += tally.rewritten();
            record(column, tally);
        } while (tally.rewritten() > 0);
        return new Tally(rewritten, tally.left());
    }

    private void record(EncryptedColumn column, Tally tally) {
        gauge(column).set(tally.left());
        if (tally.rewritten() > 0) {
            saidThatAllIsCurrent = false;
            Counter.builder("keju.encryption.rewritten")
                    .description("Values that were rewritten under the current key")
                    .tag("column", column.place())
                    .register(meters)
                    .increment(tally.rewritten());
            log.info(
                    "{} values of {} were rewritten under the key {}, {} are left",
                    tally.rewritten(),
                    column.place(),
                    columns.cipher().currentKey(),
                    tally.left());
        }
    }

    private AtomicInteger gauge(EncryptedColumn column) {
        return left.computeIfAbsent(column.place(), place -> {
            AtomicInteger value = new AtomicInteger();
            Gauge.builder("keju.encryption.outdated", value, AtomicInteger::get)
                    .description("Values that the last pass had to leave under a former key")
                    .tag("column", place)
                    .register(meters);
            return value;
        });
    }

    private void sayThatAllIsCurrent() {
        if (!saidThatAllIsCurrent && !left.isEmpty()) {
            if (!columns.cipher().formerKeys().isEmpty()) {
                log.info(
                        "All values of {} are encrypted under the key {}; once every copy of this service runs with it, it needs the keys {} no more",
                        left.keySet(),
                        columns.cipher().currentKey(),
                        columns.cipher().formerKeys());
            }
            if (columns.all().stream().anyMatch(column -> column.index() != null)
                    && indexes.get().isBeingReplaced()) {
                log.info("All indexes are under the first blind index key; this service needs the others no more");
            }
        }
        saidThatAllIsCurrent = true;
    }
}
