package org.keju.identity.securitylog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds rows to the ends of chains. There are several chains, because whoever adds to one waits for the one before; a
 * transaction adds all its rows to one of them.
 */
@Component
class Chains {

    static final int COUNT = 8;

    private final JdbcClient jdbc;
    private final SealKeys keys;

    Chains(JdbcClient jdbc, SealKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    private record End(long link, byte[] seal) {

        static End of(ResultSet row, int number) throws SQLException {
            return new End(row.getLong("link"), row.getBytes("seal"));
        }
    }

    /** Must run in a transaction; the end of the chain stays locked until it commits. */
    void add(List<Entry> entries) {
        int chain = ThreadLocalRandom.current().nextInt(COUNT);
        End end = jdbc.sql("select link, seal from security_log_end where chain = ? for update")
                .param(chain)
                .query(End::of)
                .single();
        for (Entry entry : entries) {
            long link = end.link() + 1;
            byte[] seal = keys.of(keys.current()).of(entry, chain, link, end.seal());
            insert(entry, chain, link, seal);
            end = new End(link, seal);
        }
        jdbc.sql("update security_log_end set link = ?, seal = ? where chain = ?")
                .params(end.link(), end.seal(), chain)
                .update();
    }

    private void insert(Entry entry, int chain, long link, byte[] seal) {
        jdbc.sql("""
                        insert into security_log (happening, outcome, account_id, actor_id, session_id, source, reason,
                                                  times, happened_at, chain, link, key_id, seal)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(entry.happening())
                .param(entry.outcome().name())
                .param(bytes(entry.accountId()))
                .param(bytes(entry.actorId()))
                .param(bytes(entry.sessionId()))
                .param(entry.source())
                .param(entry.reason())
                .param(entry.times())
                .param(StoredTime.of(entry.happenedAt()))
                .param(chain)
                .param(link)
                .param(keys.current())
                .param(seal)
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : UuidBytes.of(id);
    }
}
