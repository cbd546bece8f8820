package org.keju.bench.login;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The limit of this machine: nothing but Argon2id at the service's own cost, a thread on each processor. */
final class BareArgon2 {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ITERATIONS);
    private final String hash = String.valueOf(encoder.encode("correct horse battery staple"));

    /** Hashes for a while; comparisons per second. */
    double perSecond(Duration duration) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        LongAdder done = new LongAdder();
        CountDownLatch ended = new CountDownLatch(threads);
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        for (int i = 0; i < threads; i++) {
            Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    encoder.matches("correct horse battery staple", hash);
                    done.increment();
                }
                ended.countDown();
            });
        }
        ended.await();
        return done.sum() * 1e9 / (System.nanoTime() - begun);
    }
}
