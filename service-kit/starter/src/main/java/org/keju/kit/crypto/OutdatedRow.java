package org.keju.kit.crypto;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row as the re-encryption reads it: its key, whatever that is, the ciphertext, and the index if the column has one. */
record OutdatedRow(Object id, byte[] ciphertext, byte @Nullable [] index) {

    static OutdatedRow of(ResultSet row, boolean indexed) throws SQLException {
        return new OutdatedRow(row.getObject(1), row.getBytes(2), indexed ? row.getBytes(3) : null);
    }
}
