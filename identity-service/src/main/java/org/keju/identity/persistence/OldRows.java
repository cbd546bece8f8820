package org.keju.identity.persistence;

import java.time.Instant;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes rows that have had their time, a portion at a time: a rush or an attack may have left millions. Several copies may
 * do it at once; each row is removed by one of them.
 */
@Component
public class OldRows {

    private static final int PORTION = 5_000;

    private final JdbcClient jdbc;

    OldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Deletes from a table all rows whose time in the column, which has an index, is not after that. */
    public void delete(String table, String column, Instant until) {
        int deleted;
        do {
            deleted = jdbc.sql("delete from " + table + " where " + column + " <= ? limit " + PORTION)
                    .param(StoredTime.of(until))
                    .update();
        } while (deleted == PORTION);
    }
}
