package org.keju.identity.hashing;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.keju.identity.application.PasswordHashing;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (RFC 9106). A hash takes a processor and megabytes for a while, so only a few are made at once: on the last
 * evening before closing, a queue is better than a service without memory.
 */
@Component
class Argon2Hashing implements PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns;
    private final long patienceMillis;
    private final PasswordHash nobodys;

    Argon2Hashing(IdentityProperties properties) {
        IdentityProperties.Hashing cost = properties.hashing();
        this.encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, cost.parallelism(), cost.memoryKib(), cost.iterations());
        this.turns = new Semaphore(cost.atOnce(), true);
        this.patienceMillis = cost.patience().toMillis();
        this.nobodys = hash(Password.entered(UUID.randomUUID().toString()));
    }

    @Override
    public final PasswordHash hash(Password password) {
        return inTurn(() -> new PasswordHash(encode(password)));
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
        return inTurn(() -> encoder.matches(password.text(), hash.encoded()));
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

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
