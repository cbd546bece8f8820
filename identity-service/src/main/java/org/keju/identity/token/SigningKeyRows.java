package org.keju.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.time.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signing keys in the database, encrypted. The number of a generation is what two copies cannot both give. */
@Component
class SigningKeyRows {

    private final JdbcClient jdbc;
    private final EncryptedColumn keys;

    SigningKeyRows(JdbcClient jdbc, EncryptedColumns columns) {
        this.jdbc = jdbc;
        this.keys = columns.column("signing_key", "generation", "sealed_key");
    }

    List<KeyGeneration> all() {
        return jdbc.sql("select generation, sealed_key, signs_from, withdrawn_at from signing_key")
                .query(this::generation)
                .list();
    }

    /** Makes a new key, unless another copy of the service has just done so. */
    boolean add(int generation, Instant signsFrom, Instant now) {
        try {
            jdbc.sql("insert into signing_key (generation, sealed_key, created_at, signs_from) values (?, ?, ?, ?)")
                    .params(
                            generation,
                            keys.encrypt(generate().toJSONString()),
                            StoredTime.of(now),
                            StoredTime.of(signsFrom))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void hasten(KeyGeneration generation, Instant signsFrom) {
        jdbc.sql("update signing_key set signs_from = ? where generation = ?")
                .params(StoredTime.of(signsFrom), generation.number())
                .update();
    }

    boolean withdraw(KeyGeneration generation, Instant now) {
        return jdbc.sql("update signing_key set withdrawn_at = ? where generation = ? and withdrawn_at is null")
                        .params(StoredTime.of(now), generation.number())
                        .update()
                == 1;
    }

    void delete(KeyGeneration generation) {
        jdbc.sql("delete from signing_key where generation = ?")
                .param(generation.number())
                .update();
    }

    private KeyGeneration generation(ResultSet row, int number) throws SQLException {
        return new KeyGeneration(
                row.getInt("generation"),
                open(row.getBytes("sealed_key")),
                StoredTime.in(row, "signs_from"),
                instant(row.getObject("withdrawn_at", LocalDateTime.class)));
    }

    private ECKey open(byte[] sealed) {
        try {
            return ECKey.parse(keys.decrypt(sealed));
        } catch (ParseException e) {
            throw new IllegalStateException("A signing key in the database cannot be read", e);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make a key for signatures", e);
        }
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
