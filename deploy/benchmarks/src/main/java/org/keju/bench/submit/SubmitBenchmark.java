package org.keju.bench.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.keju.bench.Benchmark;
import org.keju.bench.IdentityStandIn;
import org.keju.bench.Report;
import org.keju.bench.Settings;

/**
 * The last hour before closing: many candidates whose applications are complete press the button at once. Each submission goes
 * through the gateway, changes the application, writes its history and its events, and is durable when it is answered.
 */
public final class SubmitBenchmark implements Benchmark {

    private static final long COUNTDOWN_MILLIS = 4000;
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String about() {
        return "submissions per second through the gateway beside the bare durable commits of the same database";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int count = settings.number("applications", 2000);
        int clients = settings.number("clients", 32);
        report.progress("starting gateway and application-service");
        try (IdentityStandIn identity = IdentityStandIn.start();
                Platform platform = Platform.start(settings.root(), settings.newFolder(name()), identity);
                Site site = new Site(platform.address())) {
            String exam = site.get("/api/exams").path(0).path("id").asString();
            String position = site.get("/api/exams/" + exam + "/positions")
                    .at("/items/0/key")
                    .asString();
            report.progress("filling in " + count + " applications");
            List<Draft> drafts = all(clients, begun(count, site, identity, exam));
            Thread.sleep(COUNTDOWN_MILLIS);
            List<Draft> complete = all(clients, completed(drafts, site, position));
            int warmUp = count / 4;
            submit(complete.subList(0, warmUp), site, clients, new ConcurrentHistogram(3));
            tell(complete.subList(warmUp, count), site, platform, clients, report);
        }
    }

    private static void tell(List<Draft> drafts, Site site, Platform platform, int clients, Report report)
            throws Exception {
        report.progress("submitting");
        BareCommits bare = new BareCommits(platform, clients);
        double before = bare.perSecond(drafts.size());
        Histogram nanos = new ConcurrentHistogram(3);
        double submissions = submit(drafts, site, clients, nanos);
        double after = bare.perSecond(drafts.size());
        double limit = Math.max(before, after);
        report.line("bare durable commits, one row each", limit, "/s");
        report.line("submissions through the gateway", submissions, "/s");
        report.line("half of them within", nanos.getValueAtPercentile(50) / NANOS_PER_MILLI, "ms");
        report.line("99 of 100 within", nanos.getValueAtPercentile(99) / NANOS_PER_MILLI, "ms");
        report.ratio("submissions / bare commits", submissions / limit);
        report.note("The clients, both services, the database and the broker share the cores of this machine.");
    }

    private static List<Callable<Draft>> begun(int count, Site site, IdentityStandIn identity, String exam) {
        return IntStream.range(0, count)
                .<Callable<Draft>>mapToObj(_ -> () -> Draft.begin(site, identity, exam))
                .toList();
    }

    private static List<Callable<Draft>> completed(List<Draft> drafts, Site site, String position) {
        return drafts.stream()
                .<Callable<Draft>>map(draft -> () -> draft.complete(site, position))
                .toList();
    }

    /** Submits all of them and answers how many that made in a second. */
    private static double submit(List<Draft> drafts, Site site, int clients, Histogram nanos)
            throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        all(
                clients,
                drafts.stream()
                        .<Callable<Draft>>map(draft -> () -> {
                            long start = System.nanoTime();
                            draft.submit(site);
                            nanos.recordValue(System.nanoTime() - start);
                            return draft;
                        })
                        .toList());
        return drafts.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static List<Draft> all(int clients, List<Callable<Draft>> tasks)
            throws InterruptedException, ExecutionException {
        List<Draft> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Draft> one : threads.invokeAll(tasks)) {
                done.add(one.get());
            }
        }
        return done;
    }
}
