package org.keju.bench.login;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.keju.bench.Benchmark;
import org.keju.bench.Deployment;
import org.keju.bench.Report;
import org.keju.bench.ServiceProcess;
import org.keju.bench.Settings;

/**
 * Log-ins over HTTP against the bare cost of their hashes on the same machine in the same minutes. Nothing is switched off for
 * it: every candidate comes from an address of its own and knows the password, so no limit is met and every guard works.
 */
public final class LogInBenchmark implements Benchmark {

    private static final double GOAL_OF_LIMIT = 0.85;
    private static final double GOAL_MILLIS = 300;
    private static final int MOST_WINDOWS = 18;
    private static final int ENOUGH_NO_FASTER = 4;
    private static final double FASTER = 1.03;
    private static final double P50 = 50;
    private static final double P99 = 99;

    /** As deploy/README.md advises: every hash fills 19 MiB and drops them, and what is young costs nothing to drop. */
    private static final List<String> JVM_OPTIONS = List.of("-XX:+UseParallelGC", "-Xmx768m", "-Xmn512m");

    @Override
    public String name() {
        return "login";
    }

    @Override
    public String about() {
        return "log-ins per second beside the bare Argon2id limit; health checks and registrations meanwhile";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        System.setProperty("http.maxConnections", "128");
        int rounds = settings.number("rounds", 5);
        Duration length = Duration.ofSeconds(settings.number("seconds", 10));
        report.progress("starting identity-service");
        Path folder = settings.newFolder(name());
        try (Deployment deployment = Deployment.start(settings.root(), folder)) {
            ServiceProcess identity =
                    deployment.run("identity-service", Map.of("JDK_JAVA_OPTIONS", String.join(" ", JVM_OPTIONS)));
            Door door = new Door(identity.address());
            List<Candidate> candidates = register(door, settings.number("accounts", 200), report);
            Rush rush = new Rush(door, candidates, settings.number("clients", 16));
            BareArgon2 bare = new BareArgon2(JVM_OPTIONS, folder);
            report.progress("warming up");
            warmUp(rush, length);
            List<Result> results = IntStream.rangeClosed(1, rounds)
                    .mapToObj(n -> measure(bare, rush, identity, length, n, report))
                    .toList();
            tell(results, report);
        }
    }

    /** Goes on until the JVM has compiled what it uses: until a few windows in a row were no faster than the best before. */
    private static void warmUp(Rush rush, Duration window)
            throws IOException, InterruptedException, ExecutionException {
        double best = 0;
        int noFaster = 0;
        for (int windows = 0; windows < MOST_WINDOWS && noFaster < ENOUGH_NO_FASTER; windows++) {
            double perSecond = rush.run(window).logInsPerSecond();
            noFaster = perSecond > best * FASTER ? 0 : noFaster + 1;
            best = Math.max(best, perSecond);
        }
    }

    private static List<Candidate> register(Door door, int accounts, Report report) throws IOException {
        report.progress("registering " + accounts + " candidates");
        List<Candidate> candidates =
                IntStream.range(0, accounts).mapToObj(Candidate::number).toList();
        for (Candidate candidate : candidates) {
            door.register(candidate, door.proofOfWork());
        }
        return candidates;
    }

    private static Result measure(
            BareArgon2 bare, Rush rush, ServiceProcess identity, Duration length, int n, Report report) {
        try {
            BareArgon2.Limit limit = bare.measure(length);
            double before = identity.processorSeconds();
            Result result = new Result(limit, rush.run(length), identity.processorSeconds() - before);
            report.progress("round %d: bare %.1f/s, log-ins %.1f/s, %.2f of the service's time is hashing"
                    .formatted(n, result.bare().perSecond(), result.rush().logInsPerSecond(), result.shareOfHashing()));
            return result;
        } catch (Exception e) {
            throw new IllegalStateException("A round failed", e);
        }
    }

    private static void tell(List<Result> results, Report report) {
        double ratio = median(
                results,
                result -> result.rush().logInsPerSecond() / result.bare().perSecond());
        double health = median(results, result -> result.rush().healthChecks().millisAt(P99));
        double registration =
                median(results, result -> result.rush().registrations().millisAt(P99));
        report.note("Medians of " + results.size() + " rounds, bare and rush in turn:");
        report.line(
                "bare Argon2id, a thread on each processor",
                median(results, r -> r.bare().perSecond()),
                "hashes/s");
        report.line("log-ins over HTTP", median(results, r -> r.rush().logInsPerSecond()), "log-ins/s");
        report.ratio("log-ins / bare limit", ratio);
        report.ratio("hashing / the service's own processor time", median(results, Result::shareOfHashing));
        report.line("log-in, p50", median(results, r -> r.rush().logIns().millisAt(P50)), "ms");
        report.line("log-in, p99", median(results, r -> r.rush().logIns().millisAt(P99)), "ms");
        report.line("health check meanwhile, p99", health, "ms");
        report.line("registration meanwhile, p99", registration, "ms");
        report.goal("at least 85 % of the limit", ratio >= GOAL_OF_LIMIT);
        report.goal("health check and registration under 300 ms", Math.max(health, registration) < GOAL_MILLIS);
    }

    private static double median(List<Result> results, ToDoubleFunction<Result> figure) {
        double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /**
     * @param bare what the machine can do at most
     * @param serviceSeconds the processor time that the service took for the rush; clients, database and broker share the machine
     */
    private record Result(BareArgon2.Limit bare, Rush.Round rush, double serviceSeconds) {

        /** How much of what the service itself did was hashing, whoever else took part of the machine. */
        double shareOfHashing() {
            long hashes = rush.logIns().count() + rush.registrations().count();
            return hashes * bare.processorSeconds() / serviceSeconds;
        }
    }
}
