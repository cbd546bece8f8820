package org.keju.identity.securitylog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.securitylog.Entry.Outcome;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;

/** Reads an entry back from its row. */
final class EntryRow {

    private EntryRow() {}

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("happening"),
                Outcome.valueOf(row.getString("outcome")),
                id(row.getBytes("account_id")),
                id(row.getBytes("actor_id")),
                id(row.getBytes("session_id")),
                row.getString("source"),
                row.getString("reason"),
                row.getInt("times"),
                StoredTime.in(row, "happened_at"));
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : UuidBytes.toUuid(bytes);
    }
}
