package org.keju.kit.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;

/**
 * A key as it is kept.
 *
 * @param answer encrypted; none while the request runs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyRow(byte[] fingerprint, UUID run, Instant leaseUntil, byte @Nullable [] answer, Instant createdAt) {

    static KeyRow of(ResultSet row, int number) throws SQLException {
        return new KeyRow(
                row.getBytes("fingerprint"),
                UuidBytes.toUuid(row.getBytes("run")),
                StoredTime.in(row, "lease_until"),
                row.getBytes("answer"),
                StoredTime.in(row, "created_at"));
    }
}
