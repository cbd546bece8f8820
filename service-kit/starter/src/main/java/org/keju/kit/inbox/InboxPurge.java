package org.keju.kit.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets events that can never come again: those that are older than their topic's retention. A row that went earlier would
 * let a repeated delivery, after a consumer group was reset or a copy restored, have its effect twice. Topics that keep their
 * events for ever keep their rows here for ever.
 */
public class InboxPurge {

    private static final int BATCH = 1000;

    /** The broker deletes whole segments, so an event may outlive its retention by as long as a segment stays open. */
    private static final Duration SEGMENT = Duration.ofDays(8);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SubscriptionsByConsumer subscriptions;
    private final TopicRetention retention;
    private final Duration keep;

    InboxPurge(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            SubscriptionsByConsumer subscriptions,
            TopicRetention retention,
            Duration keep) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.subscriptions = subscriptions;
        this.retention = retention;
        this.keep = keep;
    }

    /**
     * Forgets what is old enough now, in short transactions, so that several copies of a service may do it at once.
     *
     * @return how many rows went
     */
    public int purge() {
        Map<String, String> topics = new HashMap<>();
        subscriptions.forEach((consumer, subscription) -> topics.put(consumer, subscription.topic()));
        if (topics.isEmpty()) {
            return 0;
        }
        Map<String, Duration> retentions = retention.of(Set.copyOf(topics.values()));
        int gone = purgeReplayed(clock.instant().minus(keep));
        for (Map.Entry<String, String> entry : topics.entrySet()) {
            Duration kept = retentions.get(entry.getValue());
            if (kept != null) {
                gone += purge(entry.getKey(), clock.instant().minus(longer(keep, kept.plus(SEGMENT))));
            }
        }
        return gone;
    }

    private int purge(String consumer, Instant before) {
        return inBatches("delete from inbox where consumer = ? and received_at < ?", consumer, before);
    }

    /** Parked events that have had their effect after all; those that were dropped stay. */
    private int purgeReplayed(Instant before) {
        return inBatches(
                "delete from parked_event where state = ? and ended_at < ?", ParkedEvent.State.REPLAYED.name(), before);
    }

    private int inBatches(String delete, String whose, Instant before) {
        int gone = 0;
        int batch;
        do {
            batch = transaction.execute(status -> jdbc.sql(delete + " limit " + BATCH)
                    .params(whose, StoredTime.of(before))
                    .update());
            gone += batch;
        } while (batch == BATCH);
        return gone;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
