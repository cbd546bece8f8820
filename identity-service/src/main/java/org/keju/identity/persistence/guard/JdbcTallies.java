package org.keju.identity.persistence.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.guard.Scope;
import org.keju.identity.domain.guard.Subject;
import org.keju.identity.domain.guard.Tallies;
import org.keju.identity.domain.guard.Tally;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tallies as rows. Adding comes first and locks the rows, reading comes after it, so the sum is right however many attempts
 * arrive at once; always in the order of the keys, so that no two of them wait for each other. All rows of an attempt are
 * written in one statement: a rush of log-ins is felt here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTallies implements Tallies {

    /** Assignments take effect from left to right in both MySQL and MariaDB; to look for null finds nothing. */
    private static final String ADD = """
        insert into attempt_tally (subject, attempts, first_at, last_at, previous_at, forgotten_at)
        values %s
        on duplicate key update
          previous_at = last_at,
          attempts = if(forgotten_at <= :now, 1, attempts + 1),
          first_at = if(attempts = 1, :now, first_at),
          last_at = :now,
          forgotten_at = if(attempts > 1 and subject in (:countedFromTheFirst), forgotten_at, values(forgotten_at))
        """;

    private static final String ROW = "(:subject%1$d, 1, :now, :now, :now, :forgotten%1$d)";

    private final JdbcClient jdbc;
    private final BlindIndex index;

    JdbcTallies(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public Map<Subject, Tally> add(Collection<Subject> subjects, Collection<Subject> others, Instant now) {
        List<Row> added = rows(subjects);
        add(added, now);
        return read(added, rows(others));
    }

    @Override
    public void add(Subject subject, Instant now) {
        add(rows(List.of(subject)), now);
    }

    private void add(List<Row> rows, Instant now) {
        String values = IntStream.range(0, rows.size()).mapToObj(ROW::formatted).collect(Collectors.joining(", "));
        JdbcClient.StatementSpec statement = jdbc.sql(ADD.formatted(values))
                .param("now", StoredTime.of(now))
                .param("countedFromTheFirst", keys(rows, row -> row.scope().isCountedFromTheFirst()));
        for (int i = 0; i < rows.size(); i++) {
            statement
                    .param("subject" + i, rows.get(i).key())
                    .param(
                            "forgotten" + i,
                            StoredTime.of(now.plus(rows.get(i).scope().length())));
        }
        statement.update();
    }

    /** What stood in those that have just been added to, and what stands in the others. */
    private Map<Subject, Tally> read(List<Row> added, List<Row> others) {
        List<Row> all = Stream.concat(added.stream(), others.stream()).toList();
        Map<Subject, Tally> read = new HashMap<>();
        jdbc.sql("""
                        select subject, attempts - (subject in (:added)), first_at,
                               if(subject in (:added), previous_at, last_at)
                        from attempt_tally where subject in (:all)
                        """)
                .param("added", keys(added, row -> true))
                .param("all", keys(all, row -> true))
                .query(found -> {
                    Row row = find(all, found.getBytes(1));
                    read.put(row.subject(), tally(row.scope(), found));
                });
        return read;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Tally find(Subject subject) {
        return jdbc.sql("select subject, attempts, first_at, last_at from attempt_tally where subject = ?")
                .param(key(subject))
                .query((found, n) -> tally(subject.scope(), found))
                .optional()
                .orElse(Tally.NONE);
    }

    @Override
    public void settle(Collection<Subject> forgotten, Collection<Subject> takenBack) {
        List<Row> rows =
                rows(Stream.concat(forgotten.stream(), takenBack.stream()).toList());
        jdbc.sql("""
                        update attempt_tally set attempts = if(attempts = 0 or subject in (:forgotten), 0, attempts - 1)
                        where subject in (:all)""")
                .param("forgotten", keys(rows, row -> forgotten.contains(row.subject())))
                .param("all", keys(rows, row -> true))
                .update();
    }

    /** Reads what follows the subject in a row. */
    private static Tally tally(Scope scope, ResultSet found) throws SQLException {
        int attempts = found.getInt(2);
        Instant first = StoredTime.in(found, 3);
        Instant last = StoredTime.in(found, 4);
        return attempts == 0 ? Tally.NONE : new Tally(attempts, first, last, scope.forgottenAt(first, last));
    }

    private static Row find(List<Row> rows, byte[] key) {
        return rows.stream()
                .filter(row -> Arrays.equals(row.key(), key))
                .findFirst()
                .orElseThrow();
    }

    /** The keys of some rows; null where there are none, since SQL knows no empty list. */
    private static @Nullable List<byte[]> keys(List<Row> rows, Predicate<Row> which) {
        List<byte[]> keys = rows.stream().filter(which).map(Row::key).toList();
        return keys.isEmpty() ? null : keys;
    }

    private List<Row> rows(Collection<Subject> subjects) {
        return subjects.stream()
                .map(subject -> new Row(subject, key(subject)))
                .sorted(Comparator.comparing(Row::key, Arrays::compareUnsigned))
                .toList();
    }

    private byte[] key(Subject subject) {
        return index.of("attempts " + subject.scope() + " " + subject.id());
    }

    private record Row(Subject subject, byte[] key) {

        Scope scope() {
            return subject.scope();
        }
    }
}
