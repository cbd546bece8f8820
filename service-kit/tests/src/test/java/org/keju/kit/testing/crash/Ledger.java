package org.keju.kit.testing.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.keju.kit.ids.UuidBytes;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;

/** What effects there were, in their order. Nothing in the table keeps an effect from being there twice. */
final class Ledger {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JdbcClient publishers;
    private final JdbcClient readers;

    Ledger(CrashSite site) {
        this.publishers = client(site.publishers());
        this.readers = client(site.readers());
    }

    private static JdbcClient client(CrashSite.Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.name(), database.name()));
    }

    static void note(JdbcClient jdbc, Numbered event) {
        jdbc.sql("insert into ledger (subject, number) values (?, ?)")
                .params(UuidBytes.of(event.key()), event.number())
                .update();
    }

    int effects() {
        return count(readers, "ledger");
    }

    /** How many events publishers have caused so far; -1 while there is no database. */
    int caused() {
        return number(publishers, "select coalesce(sum(number), 0) from number_of");
    }

    int parkedKeys() {
        return count(readers, "parked_key");
    }

    int parkedEvents() {
        return count(readers, "parked_event");
    }

    /** How many events wait to be published. */
    int unpublished() {
        return count(publishers, "outbox");
    }

    private static int count(JdbcClient jdbc, String table) {
        return number(jdbc, "select count(*) from " + table);
    }

    /** -1 while there is no such table or no database. */
    private static int number(JdbcClient jdbc, String query) {
        try {
            return jdbc.sql(query).query(Integer.class).single();
        } catch (DataAccessException | TransactionException e) {
            return -1;
        }
    }

    void awaitEffects(int atLeast) {
        await(atLeast + " effects").atMost(PATIENCE).until(() -> effects() >= atLeast);
    }

    void awaitCaused(int atLeast) {
        await(atLeast + " events").atMost(PATIENCE).until(() -> caused() >= atLeast);
    }

    /** Waits until all is quiet and proves that none was lost, each had one effect, and each key kept its order. */
    void assertEachOnceAndInOrder(int total) {
        awaitEffects(total);
        await("empty outbox").atMost(PATIENCE).until(() -> unpublished() == 0);
        Map<UUID, List<Integer>> numbers = numbersByKey();
        List<Integer> expected =
                IntStream.range(0, total / Numbers.KEYS).boxed().toList();
        assertThat(numbers).hasSize(Numbers.KEYS);
        assertThat(numbers).allSatisfy((key, noted) -> assertThat(noted).isEqualTo(expected));
    }

    Map<UUID, List<Integer>> numbersByKey() {
        Map<UUID, List<Integer>> numbers = new HashMap<>();
        readers.sql("select subject, number from ledger order by n")
                .query((row, number) -> numbers.computeIfAbsent(
                                UuidBytes.toUuid(row.getBytes("subject")), key -> new ArrayList<>())
                        .add(row.getInt("number")))
                .list();
        return numbers;
    }
}
