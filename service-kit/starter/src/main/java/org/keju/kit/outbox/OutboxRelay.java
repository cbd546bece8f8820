package org.keju.kit.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands waiting events to the broker and forgets those that the broker has acknowledged.
 *
 * <p>The relay asks for rows that are there, never for "ids above the last one seen": transactions do not commit in the order
 * of their ids. A shard is published by whoever holds its row lock, so any number of copies of a service may run; a crash
 * closes the connection and thereby frees the lock. What was sent but not yet forgotten is sent again with the same event id.
 */
public class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    /** How many events travel at once: few enough to be sent again without harm, many enough that the broker never waits. */
    private static final int BATCH = 1024;

    private static final String ROWS_OF_A_SHARD = """
            (select id, event_id, topic, message_key, type, body, traceparent, created_at
            from outbox where shard = ? order by id limit ?)""";

    private static final String ROWS_OF_A_SHARD_WITHOUT_HELD_KEYS = """
            (select id, event_id, topic, message_key, type, body, traceparent, created_at
            from outbox where shard = ? and not exists (
              select 1 from outbox_held
              where outbox_held.topic = outbox.topic and outbox_held.message_key = outbox.message_key and try_at > ?)
            order by id limit ?)""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OutboxSender sender;
    private final HeldKeys heldKeys;

    OutboxRelay(JdbcClient jdbc, TransactionTemplate transaction, OutboxSender sender, HeldKeys heldKeys) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sender = sender;
        this.heldKeys = heldKeys;
    }

    /**
     * Publishes what waits now.
     *
     * @return how many events the broker took
     */
    public int publishPending() {
        int published = 0;
        Round round;
        do {
            round = publishRound();
            published += round.published();
        } while (round.mayHaveMore());
        return published;
    }

    /** Publishes as many events as may travel at once, of all shards that no other relay is at work on. */
    Round publishRound() {
        List<Integer> shards = jdbc.sql("select distinct shard from outbox")
                .query(Integer.class)
                .list();
        return shards.isEmpty() ? Round.OF_NOTHING : transaction.execute(status -> publish(shards));
    }

    private Round publish(List<Integer> shards) {
        List<Integer> mine = jdbc.sql("select shard from outbox_shard where shard in (:shards) for update skip locked")
                .param("shards", shards)
                .query(Integer.class)
                .list();
        boolean othersAtWork = mine.size() < shards.size();
        if (mine.isEmpty()) {
            return new Round(0, false, othersAtWork, false);
        }
        Set<OutboxRow.Key> held = heldKeys.all();
        List<OutboxRow> rows = rows(mine, BATCH / mine.size(), !held.isEmpty());
        OutboxSender.Sent sent = sender.send(rows);
        forget(sent.acknowledged(), held);
        sent.refused().forEach(heldKeys::hold);
        if (sent.away() != null) {
            log.warn("{} events could not be published and will be tried again", rows.size(), sent.away());
        }
        boolean full = rows.size() >= BATCH / mine.size();
        return new Round(sent.acknowledged().size(), full, othersAtWork, sent.away() != null);
    }

    /** The oldest rows of each shard, by an index that holds them in this order. */
    private List<OutboxRow> rows(List<Integer> shards, int limit, boolean someAreHeld) {
        String ofAShard = someAreHeld ? ROWS_OF_A_SHARD_WITHOUT_HELD_KEYS : ROWS_OF_A_SHARD;
        List<Object> parameters = new ArrayList<>();
        for (int shard : shards) {
            parameters.add(shard);
            if (someAreHeld) {
                parameters.add(heldKeys.now());
            }
            parameters.add(limit);
        }
        return jdbc
                .sql(shards.stream().map(shard -> ofAShard).collect(Collectors.joining(" union all ")))
                .params(parameters)
                .query(OutboxRow::of)
                .list()
                .stream()
                .sorted(Comparator.comparingLong(OutboxRow::id))
                .toList();
    }

    private void forget(List<OutboxRow> published, Set<OutboxRow.Key> held) {
        if (published.isEmpty()) {
            return;
        }
        jdbc.sql("delete from outbox where id in (:ids)")
                .param("ids", published.stream().map(OutboxRow::id).toList())
                .update();
        if (!held.isEmpty()) {
            heldKeys.release(published.stream()
                    .filter(row -> held.contains(row.topicAndKey()))
                    .toList());
        }
    }

    /** Gives up what the broker has not acknowledged; it will be sent again by whoever comes next. */
    void close() {
        sender.close();
    }

    /**
     * What came of one round.
     *
     * @param full whether it took as many events of some shard as it may
     * @param othersAtWork whether another relay held shards that have events
     * @param brokerAway whether the broker did not take all
     */
    record Round(int published, boolean full, boolean othersAtWork, boolean brokerAway) {

        static final Round OF_NOTHING = new Round(0, false, false, false);

        boolean mayHaveMore() {
            return full && published > 0 && !brokerAway;
        }
    }
}
