package org.keju.identity.persistence.guard;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.guard.Acquaintances;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.ids.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Devices and sources as keyed hashes. */
@Component
class JdbcAcquaintances implements Acquaintances {

    private final JdbcClient jdbc;
    private final BlindIndex index;

    JdbcAcquaintances(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public Collection<String> among(UUID accountId, Collection<String> visitors) {
        List<byte[]> keys = visitors.stream().map(this::key).toList();
        List<byte[]> known = jdbc.sql(
                        "select visitor from acquaintance where account_id = :account and visitor in (:visitors)")
                .param("account", UuidBytes.of(accountId))
                .param("visitors", keys)
                .query((found, n) -> found.getBytes(1))
                .list();
        return visitors.stream()
                .filter(visitor -> known.stream().anyMatch(key -> Arrays.equals(key, key(visitor))))
                .toList();
    }

    @Override
    public void meet(UUID accountId, Collection<String> visitors, Instant now) {
        List<Object> values = new ArrayList<>();
        for (String visitor : visitors) {
            values.addAll(List.of(UuidBytes.of(accountId), key(visitor), local(now)));
        }
        values.add(local(now));
        String rows = String.join(", ", Collections.nCopies(visitors.size(), "(?, ?, ?)"));
        jdbc.sql("insert into acquaintance (account_id, visitor, met_at) values " + rows
                        + " on duplicate key update met_at = ?")
                .params(values)
                .update();
    }

    private byte[] key(String visitor) {
        return index.of("visitor " + visitor);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
