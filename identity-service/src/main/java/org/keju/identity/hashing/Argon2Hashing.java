package org.keju.identity.hashing;

import java.util.UUID;
import org.keju.identity.application.PasswordHashing;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (RFC 9106), each hash with its cost written into it (OWASP ASVS v5.0.0-11.4.2: an approved function, configured
 * by current guidance). Log-ins wait in a lane of their own.
 */
@Component
class Argon2Hashing implements PasswordHashing, DisposableBean {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder encoder;
    private final HashingPool pool;
    private final PasswordHash nobodys;

    Argon2Hashing(HashingProperties properties, HashingMetrics metrics) {
        this.encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, properties.parallelism(), properties.memoryKib(), properties.iterations());
        this.pool = new HashingPool(properties.threadsOfThisMachine(), properties.patience(), metrics);
        this.nobodys = hash(Password.entered(UUID.randomUUID().toString()));
    }

    @Override
    public final PasswordHash hash(Password password) {
        return pool.run(Lane.ENTRY, () -> new PasswordHash(encode(password)));
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
        return pool.run(Lane.LOG_IN, () -> encoder.matches(password.text(), hash.encoded()));
    }

    @Override
    public boolean confirms(Password password, PasswordHash hash) {
        return pool.run(Lane.ENTRY, () -> encoder.matches(password.text(), hash.encoded()));
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return encoder.upgradeEncoding(hash.encoded());
    }

    @Override
    public PasswordHash nobodys() {
        return nobodys;
    }

    private String encode(Password password) {
        String encoded = encoder.encode(password.text());
        if (encoded == null) {
            throw new IllegalStateException("A password was not hashed");
        }
        return encoded;
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
