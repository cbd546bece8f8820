package org.keju.identity.persistence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.SecurityLog;
import org.keju.kit.ids.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The security log as rows that are only ever inserted. */
@Component
class JdbcSecurityLog implements SecurityLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSecurityLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(Happening happening, @Nullable UUID accountId, @Nullable UUID sessionId) {
        jdbc.sql("insert into security_log (happening, account_id, session_id, happened_at) values (?, ?, ?, ?)")
                .param(happening.name())
                .param(bytes(accountId))
                .param(bytes(sessionId))
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : UuidBytes.of(id);
    }
}
