package org.keju.bench.outbox;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keju.bench.Benchmark;
import org.keju.bench.Report;
import org.keju.bench.Servers;
import org.keju.bench.Settings;

/** How fast events leave, and how late they arrive: our outbox beside the bare broker and the other libraries. */
public final class OutboxBenchmark implements Benchmark {

    private static final Set<Contestant> OTHERS = EnumSet.of(Contestant.MODULITH, Contestant.NAMASTACK);
    private static final double GOAL_PER_SECOND = 10_000;
    private static final double GOAL_TIMES_BEST_OTHER = 2;
    private static final double GOAL_P99_MILLIS = 50;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String about() {
        return "events per second and commit-to-reader times of our outbox, beside the bare broker and other libraries";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        Path folder = settings.newFolder(name());
        Map<String, Integer> quantities = Map.of(
                "events", settings.number("events", 40_000),
                "live", settings.number("live", 10_000),
                "rate", settings.number("rate", 200),
                "seconds", settings.number("seconds", 20));
        Map<Contestant, Figures> figures = new EnumMap<>(Contestant.class);
        report.progress("starting a database that writes each commit to disk, and a broker");
        try (Servers servers = Servers.start(folder)) {
            TrialProcess trial = new TrialProcess(servers, folder, quantities);
            for (Contestant contestant : Contestant.values()) {
                report.progress("measuring: " + contestant.shownAs());
                Optional<Figures> measured = trial.run(contestant);
                measured.ifPresent(found -> figures.put(contestant, found));
                if (measured.isEmpty()) {
                    report.note(contestant.shownAs() + " does not run: " + trial.complaint(contestant));
                }
            }
        }
        figures.values().forEach(found -> tell(found, report));
        compare(figures, report);
    }

    private static void tell(Figures figures, Report report) {
        report.note(figures.contestant().shownAs());
        report.line("  draining what piled up", figures.drained(), "events/s");
        report.line("  one transaction per event, 8 writers", figures.live(), "events/s");
        report.line("  from commit to reader, half of them within", figures.p50(), "ms");
        report.line("  from commit to reader, 99 of 100 within", figures.p99(), "ms");
        report.line("  lost", figures.all("missing"), "events");
        report.line("  twice", figures.all("duplicates"), "events");
        report.line("  after a later one of the same key", figures.all("outOfOrder"), "events");
    }

    private static void compare(Map<Contestant, Figures> figures, Report report) {
        Figures own = figures.get(Contestant.OWN);
        Figures broker = figures.get(Contestant.BROKER);
        if (own == null || broker == null) {
            return;
        }
        double best = figures.values().stream()
                .filter(found -> OTHERS.contains(found.contestant()))
                .mapToDouble(Figures::drained)
                .max()
                .orElse(0);
        report.ratio("draining: ours / broker alone", own.drained() / broker.drained());
        report.ratio("draining: ours / best other", own.drained() / best);
        report.goal(
                "10,000 events/s, or twice the best other",
                own.drained() >= GOAL_PER_SECOND || own.drained() >= GOAL_TIMES_BEST_OTHER * best);
        report.goal("99 of 100 within 50 ms", own.p99() < GOAL_P99_MILLIS);
    }
}
