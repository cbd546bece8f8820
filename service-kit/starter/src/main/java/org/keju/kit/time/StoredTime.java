package org.keju.kit.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times as the databases keep them: in UTC and without a zone. */
public final class StoredTime {

    private StoredTime() {}

    /** What is written into a column. */
    public static LocalDateTime of(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    public static Instant in(ResultSet row, String column) throws SQLException {
        return instant(Objects.requireNonNull(row.getObject(column, LocalDateTime.class), column));
    }

    public static Instant in(ResultSet row, int column) throws SQLException {
        return instant(Objects.requireNonNull(row.getObject(column, LocalDateTime.class)));
    }

    public static @Nullable Instant inOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : instant(stored);
    }

    /** What a column says. */
    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
