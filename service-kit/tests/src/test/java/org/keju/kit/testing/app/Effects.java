package org.keju.kit.testing.app;

import io.micrometer.tracing.Tracer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes each event that it is told of; it can be made to fail at the events of one time. */
public class Effects {

    private final JdbcClient jdbc;
    private final Tracer tracer;
    private final Set<Instant> defects = ConcurrentHashMap.newKeySet();

    Effects(JdbcClient jdbc, Tracer tracer) {
        this.jdbc = jdbc;
        this.tracer = tracer;
    }

    void note(AccountRegistered event) {
        if (defects.contains(event.registeredAt())) {
            throw new IllegalStateException("A defect that quotes " + event.accountId());
        }
        jdbc.sql("insert into effect (subject, registered_at, trace_id) values (?, ?, ?)")
                .param(UuidBytes.of(event.accountId()))
                .param(event.registeredAt().getEpochSecond())
                .param(Optional.ofNullable(tracer.currentSpan())
                        .map(span -> span.context().traceId())
                        .orElse(null))
                .update();
    }

    void failAt(Instant time) {
        defects.add(time);
    }

    void succeedAt(Instant time) {
        defects.remove(time);
    }

    /** The times of the events of a subject, in the order of their effects. */
    List<Instant> of(UUID subject) {
        return jdbc
                .sql("select registered_at from effect where subject = ? order by n")
                .param(UuidBytes.of(subject))
                .query(Long.class)
                .list()
                .stream()
                .map(Instant::ofEpochSecond)
                .toList();
    }
}
