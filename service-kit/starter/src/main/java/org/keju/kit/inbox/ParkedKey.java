package org.keju.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;

/**
 * A key of which a consumer could not handle an event.
 *
 * @param cause the class of the exception that stopped it last
 * @param place where in the code it was thrown
 * @param waiting how many events wait, the one at which it stopped included
 */
public record ParkedKey(
        UUID id, String consumer, String topic, String key, Instant since, String cause, String place, int waiting) {

    static ParkedKey of(ResultSet row, int number) throws SQLException {
        return new ParkedKey(
                UuidBytes.toUuid(row.getBytes("id")),
                row.getString("consumer"),
                row.getString("topic"),
                row.getString("message_key"),
                StoredTime.in(row, "parked_at"),
                row.getString("cause"),
                row.getString("place"),
                row.getInt("waiting"));
    }
}
