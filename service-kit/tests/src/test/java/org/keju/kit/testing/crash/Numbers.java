package org.keju.kit.testing.crash;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts for each of some keys, and tells of each number in the transaction that counted it. */
class Numbers {

    static final int KEYS = 50;

    private static final Logger log = LoggerFactory.getLogger(Numbers.class);
    private static final int NUMBERS_PER_TRANSACTION = 2;
    private static final int WRITERS = 4;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final String topic;

    Numbers(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, String topic) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.topic = topic;
    }

    static UUID key(int index) {
        return UUID.nameUUIDFromBytes(("key " + index).getBytes(StandardCharsets.UTF_8));
    }

    /** Several writers at once, so that transactions commit in another order than their ids were given. */
    void continueUntil(int total) throws InterruptedException {
        Thread[] writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> write(writer, total / KEYS)))
                .toArray(Thread[]::new);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write(int writer, int perKey) {
        for (int round = 0; round < perKey; round += NUMBERS_PER_TRANSACTION) {
            for (int key = writer; key < KEYS; key += WRITERS) {
                countInSpiteOfOutages(key(key), round + NUMBERS_PER_TRANSACTION);
            }
        }
    }

    /** As a person would press the button again. */
    private void countInSpiteOfOutages(UUID key, int until) {
        while (true) {
            try {
                transaction.executeWithoutResult(status -> count(key, until));
                return;
            } catch (DataAccessException | TransactionException e) {
                log.warn("The database is away: {}", e.toString());
            }
        }
    }

    private void count(UUID key, int until) {
        jdbc.sql("insert ignore into number_of (subject, number) values (?, 0)")
                .param(UuidBytes.of(key))
                .update();
        int number = jdbc.sql("select number from number_of where subject = ? for update")
                .param(UuidBytes.of(key))
                .query(Integer.class)
                .single();
        for (int next = number; next < until; next++) {
            outbox.publish(new Numbered(topic, key, next));
        }
        jdbc.sql("update number_of set number = greatest(number, ?) where subject = ?")
                .params(until, UuidBytes.of(key))
                .update();
    }
}
