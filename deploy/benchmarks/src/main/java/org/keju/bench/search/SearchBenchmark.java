package org.keju.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.keju.bench.Benchmark;
import org.keju.bench.Deployment;
import org.keju.bench.IdentityStandIn;
import org.keju.bench.Latencies;
import org.keju.bench.Report;
import org.keju.bench.ServiceProcess;
import org.keju.bench.Settings;

/**
 * Searches over a national table of positions, by people who read for a second between two searches and by people who never do,
 * beside the least that the same service answers over the same connections.
 */
public final class SearchBenchmark implements Benchmark {

    private static final double GOAL_MILLIS = 50;
    private static final double GOAL_IMPORT_SECONDS = 5;
    private static final double P50 = 50;
    private static final double P99 = 99;
    private static final int DIFFERENT_SEARCHES = 2_000;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "searches over all positions of a national exam with 50 users, beside the bare HTTP rate";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        System.setProperty("http.maxConnections", "256");
        Path folder = settings.newFolder(name());
        report.progress("starting application-service");
        try (IdentityStandIn identity = IdentityStandIn.start();
                Deployment deployment = Deployment.start(settings.root(), folder)) {
            ServiceProcess service = deployment.run(
                    "application-service",
                    Map.of("KEJU_IDENTITY_URL", identity.address().toString()));
            Site site = new Site(service.address());
            String administrator = identity.token(UUID.randomUUID(), "EXAM_ADMINISTRATOR");
            String exam = publish(site, administrator, table(settings, folder), settings, report);
            Searches searches = Searches.of(site, exam, DIFFERENT_SEARCHES);
            measure(site, () -> site.search(exam, searches.any(ThreadLocalRandom.current())), settings, report);
        }
    }

    private static Path table(Settings settings, Path folder) throws IOException {
        String table = settings.word("table", "");
        return table.isEmpty()
                ? new MadeTable().write(folder.resolve("positions.csv"), settings.number("positions", 16_745))
                : Path.of(table);
    }

    private static String publish(Site site, String token, Path table, Settings settings, Report report)
            throws IOException {
        Path definition = settings.root().resolve("application-service/src/main/resources/exams/demo-2026.yaml");
        String exam = site.propose(token, Files.readString(definition));
        report.progress("importing " + table.getFileName() + " twice");
        site.importPositions(token, exam, table);
        long begun = System.nanoTime();
        site.importPositions(token, exam, table);
        double seconds = (System.nanoTime() - begun) / 1e9;
        report.line("import of the table", seconds, "s");
        report.goal("import under 5 s", seconds < GOAL_IMPORT_SECONDS);
        site.publish(token, exam);
        return exam;
    }

    private static void measure(Site site, Latencies.Request search, Settings settings, Report report)
            throws Exception {
        Duration length = Duration.ofSeconds(settings.number("seconds", 15));
        int number = settings.number("users", 50);
        Users readers = new Users(number, Duration.ofSeconds(1));
        Users pressing = new Users(number, Duration.ZERO);
        report.progress("warming up");
        pressing.ask(search, length);
        pressing.ask(site::liveness, length.dividedBy(3));
        report.progress("measuring");
        Users.Outcome read = readers.ask(search, length);
        Users.Outcome pressed = pressing.ask(search, length);
        Users.Outcome bare = pressing.ask(site::liveness, length);
        tell(number + " users, a second between searches", read, report);
        tell(number + " users without pause", pressed, report);
        tell("liveness, " + number + " users without pause", bare, report);
        report.ratio("searches / bare HTTP", pressed.perSecond() / bare.perSecond());
        report.goal(
                "p99 under 50 ms with a second between searches",
                read.latencies().millisAt(P99) < GOAL_MILLIS);
        report.goal("p99 under 50 ms without pause", pressed.latencies().millisAt(P99) < GOAL_MILLIS);
    }

    private static void tell(String who, Users.Outcome outcome, Report report) {
        report.line(who, outcome.perSecond(), "requests/s");
        report.line("  p50", outcome.latencies().millisAt(P50), "ms");
        report.line("  p99", outcome.latencies().millisAt(P99), "ms");
    }
}
