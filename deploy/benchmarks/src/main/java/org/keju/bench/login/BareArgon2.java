package org.keju.bench.login;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The limit of this machine: nothing but Argon2id at the service's own cost, a thread on each processor, in a JVM of its own
 * that is started as the service's is.
 *
 * @param options those of the JVM
 * @param folder where it runs
 */
record BareArgon2(List<String> options, Path folder) {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;

    /**
     * What the machine can do at most.
     *
     * @param perSecond comparisons per second with a thread on each processor
     * @param processorSeconds the processor time of one
     */
    record Limit(double perSecond, double processorSeconds) {}

    /** Hashes for a while, after having warmed up for as long. */
    Limit measure(Duration duration) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareArgon2.class.getName(),
                String.valueOf(duration.toSeconds())));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("bare-argon2.log").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The bare hashes were not measured; see " + folder);
        }
        String[] figures = said.strip().split(" ");
        return new Limit(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    /** The other JVM: says how many hashes a second it made, and the processor time of one. */
    public static void main(String[] arguments) throws InterruptedException {
        Duration duration = Duration.ofSeconds(Long.parseLong(arguments[0]));
        hash(duration);
        Limit limit = hash(duration);
        System.out.println(limit.perSecond() + " " + limit.processorSeconds());
    }

    private static Limit hash(Duration duration) throws InterruptedException {
        Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ITERATIONS);
        String hash = String.valueOf(encoder.encode("correct horse battery staple"));
        int threads = Runtime.getRuntime().availableProcessors();
        LongAdder done = new LongAdder();
        CountDownLatch ended = new CountDownLatch(threads);
        double before = processorSeconds();
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
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Limit(done.sum() / seconds, (processorSeconds() - before) / done.sum());
    }

    private static double processorSeconds() {
        Optional<Duration> used = ProcessHandle.current().info().totalCpuDuration();
        return used.orElseThrow().toNanos() / 1e9;
    }
}
