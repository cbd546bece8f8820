package org.keju.payment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times in the database are in UTC. */
final class Moments {

    private Moments() {}

    static @Nullable Instant of(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(of(row, column), column);
    }
}
