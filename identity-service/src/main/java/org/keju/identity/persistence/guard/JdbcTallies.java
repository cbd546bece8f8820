package org.keju.identity.persistence.guard;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * Tallies as rows. Adding comes first and locks the row, reading comes after it, so the sum is right however many attempts
 * arrive at once; always in the order of the keys, so that no two of them wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTallies implements Tallies {

    /** Assignments take effect from left to right in both MySQL and MariaDB. */
    private static final String ADD = """
        insert into attempt_tally (subject, attempts, first_at, last_at, previous_at, forgotten_at)
        values (:subject, 1, :now, :now, :now, timestampadd(second, :memory, :now))
        on duplicate key update
          previous_at = last_at,
          attempts = if(forgotten_at <= :now, 1, attempts + 1),
          first_at = if(attempts = 1, :now, first_at),
          last_at = :now,
          forgotten_at = timestampadd(second, :memory, if(:fromTheFirst, first_at, last_at))
        """;

    private final JdbcClient jdbc;
    private final BlindIndex index;

    JdbcTallies(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public Map<Subject, Tally> add(Collection<Subject> subjects, Instant now) {
        List<Row> rows = rows(subjects);
        rows.forEach(row -> jdbc.sql(ADD)
                .param("subject", row.key())
                .param("now", StoredTime.of(now))
                .param("memory", row.scope().length().toSeconds())
                .param("fromTheFirst", row.scope().isCountedFromTheFirst())
                .update());
        Map<Subject, Tally> before = new HashMap<>();
        rows.forEach(row -> before.put(row.subject(), before(row)));
        return before;
    }

    /** What stood there before the attempt that has just been added. */
    private Tally before(Row row) {
        return jdbc.sql("select attempts - 1, first_at, previous_at from attempt_tally where subject = ?")
                .param(row.key())
                .query((found, n) ->
                        tally(row.scope(), found.getInt(1), StoredTime.in(found, 2), StoredTime.in(found, 3)))
                .single();
    }

    @Override
    public Tally find(Subject subject) {
        return jdbc.sql("select attempts, first_at, last_at from attempt_tally where subject = ?")
                .param(key(subject))
                .query((found, n) ->
                        tally(subject.scope(), found.getInt(1), StoredTime.in(found, 2), StoredTime.in(found, 3)))
                .optional()
                .orElse(Tally.NONE);
    }

    @Override
    public void settle(Collection<Subject> forgotten, Collection<Subject> takenBack) {
        List<Subject> all =
                Stream.concat(forgotten.stream(), takenBack.stream()).toList();
        rows(all)
                .forEach(row -> jdbc.sql("""
                        update attempt_tally set attempts = if(:forgotten or attempts = 0, 0, attempts - 1)
                        where subject = :subject""")
                        .param("forgotten", forgotten.contains(row.subject()))
                        .param("subject", row.key())
                        .update());
    }

    private static Tally tally(Scope scope, int attempts, Instant first, Instant last) {
        return attempts == 0 ? Tally.NONE : new Tally(attempts, first, last, scope.forgottenAt(first, last));
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
