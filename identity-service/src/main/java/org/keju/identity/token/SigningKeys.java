package org.keju.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.keju.kit.crypto.FieldCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that tokens are signed with, shared by all copies of this service through the database and encrypted there. The
 * first copy to start makes the first key; of two that start at once, the second takes the first one's.
 */
@Component
public class SigningKeys {

    private static final int FIRST_GENERATION = 1;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;
    private final List<ECKey> newestFirst;

    SigningKeys(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
        List<ECKey> kept = kept();
        if (kept.isEmpty()) {
            keepFirst();
            kept = kept();
        }
        this.newestFirst = kept;
    }

    /** The key to sign with. */
    ECKey current() {
        return newestFirst.getFirst();
    }

    /** The public halves, as everybody may have them. */
    public JWKSet published() {
        return new JWKSet(newestFirst.stream().map(key -> (JWK) key).toList()).toPublicJWKSet();
    }

    private List<ECKey> kept() {
        return jdbc
                .sql("select sealed_key from signing_key order by generation desc")
                .query(byte[].class)
                .list()
                .stream()
                .map(this::open)
                .toList();
    }

    private void keepFirst() {
        try {
            jdbc.sql("insert into signing_key (generation, sealed_key, created_at) values (?, ?, ?)")
                    .param(FIRST_GENERATION)
                    .param(cipher.encrypt(generate().toJSONString()))
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            // another copy was faster; its key is as good as ours
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

    private ECKey open(byte[] sealed) {
        try {
            return ECKey.parse(cipher.decrypt(sealed));
        } catch (ParseException e) {
            throw new IllegalStateException("A signing key in the database cannot be read", e);
        }
    }
}
