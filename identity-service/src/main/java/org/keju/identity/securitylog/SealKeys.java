package org.keju.identity.securitylog;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.time.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of the seals, shared by all copies of this service through the database and encrypted there. */
@Component
class SealKeys {

    private static final int FIRST = 1;
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final EncryptedColumn keys;
    private final Map<Integer, Seals> opened = new ConcurrentHashMap<>();
    private final int current;

    SealKeys(JdbcClient jdbc, EncryptedColumns columns, Clock clock) {
        this.jdbc = jdbc;
        this.keys = columns.column("security_log_key", "key_id", "sealed_key");
        keepFirst(clock);
        this.current = jdbc.sql("select max(key_id) from security_log_key")
                .query(Integer.class)
                .single();
    }

    /** The id of the key that seals new rows. */
    int current() {
        return current;
    }

    /** Seals as the key with this id makes them. */
    Seals of(int keyId) {
        return opened.computeIfAbsent(keyId, this::open);
    }

    private Seals open(int keyId) {
        byte[] sealed = jdbc.sql("select sealed_key from security_log_key where key_id = ?")
                .param(keyId)
                .query(byte[].class)
                .single();
        return new Seals(Base64.getDecoder().decode(keys.decrypt(sealed)));
    }

    private void keepFirst(Clock clock) {
        if (jdbc.sql("select count(*) from security_log_key").query(Long.class).single() > 0) {
            return;
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            jdbc.sql("insert into security_log_key (key_id, sealed_key, created_at) values (?, ?, ?)")
                    .params(
                            FIRST,
                            keys.encrypt(Base64.getEncoder().encodeToString(key)),
                            StoredTime.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            // another copy was faster; its key is as good as ours
        }
    }
}
