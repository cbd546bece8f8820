package org.keju.identity.persistence.guard;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.keju.identity.domain.guard.Acquaintances;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Devices as keyed hashes. */
@Component
class JdbcAcquaintances implements Acquaintances {

    private final JdbcClient jdbc;
    private final BlindIndex index;

    JdbcAcquaintances(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public boolean know(UUID accountId, String device) {
        return jdbc.sql("select 1 from acquaintance where account_id = ? and visitor = ?")
                .params(UuidBytes.of(accountId), key(device))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void meet(UUID accountId, String device, Instant now) {
        LocalDateTime metAt = StoredTime.of(now);
        jdbc.sql("""
                        insert into acquaintance (account_id, visitor, met_at) values (?, ?, ?)
                        on duplicate key update met_at = ?
                        """).params(UuidBytes.of(accountId), key(device), metAt, metAt).update();
    }

    private byte[] key(String device) {
        return index.of("visitor device " + device);
    }
}
