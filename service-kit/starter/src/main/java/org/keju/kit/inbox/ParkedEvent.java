package org.keju.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;

/**
 * An event of a parked key, without its body.
 *
 * @param id its place in the order of arrival
 * @param type null for a record that is no event
 * @param position its offset in the partition of the topic
 * @param mended whether its body has been replaced
 */
public record ParkedEvent(
        long id,
        UUID eventId,
        @Nullable String type,
        int partition,
        long position,
        Instant arrivedAt,
        State state,
        boolean mended) {

    /** What became of it. */
    public enum State {
        WAITING,
        REPLAYED,
        DROPPED
    }

    static ParkedEvent of(ResultSet row, int number) throws SQLException {
        return new ParkedEvent(
                row.getLong("id"),
                UuidBytes.toUuid(row.getBytes("event_id")),
                row.getString("type"),
                row.getInt("partition_n"),
                row.getLong("position"),
                StoredTime.in(row, "arrived_at"),
                State.valueOf(row.getString("state")),
                row.getBoolean("mended"));
    }
}
