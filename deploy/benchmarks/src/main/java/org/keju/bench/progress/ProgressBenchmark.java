package org.keju.bench.progress;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Step;
import org.keju.bench.Benchmark;
import org.keju.bench.Report;
import org.keju.bench.Settings;
import org.keju.bench.progress.Situations.Situation;

/**
 * Evaluations of {@link Progress} on one core. Its answer is a map with a step for each region; that map, filled with steps
 * that were made before, is the least that any engine with this answer must do.
 */
public final class ProgressBenchmark implements Benchmark {

    private static final int SITUATIONS = 10_000;

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public String about() {
        return "where an application stands, evaluations per second and core beside the bare answer";
    }

    @Override
    public void run(Settings settings, Report report) {
        Duration length = Duration.ofSeconds(settings.number("seconds", 5));
        Process process = Situations.process();
        List<Situation> situations = Situations.some(settings.number("situations", SITUATIONS));
        Map<Region, Step> steps = answer(process, situations.getFirst());
        ToIntFunction<Situation> bare = _ -> new EnumMap<>(steps).size();
        ToIntFunction<Situation> evaluated =
                situation -> answer(process, situation).size();
        ToIntFunction<Situation> followed = situation -> follow(process, situation);

        report.progress("warming up");
        perSecond(bare, situations, length);
        perSecond(evaluated, situations, length);
        perSecond(followed, situations, length);
        report.progress("measuring");
        double bareRate = perSecond(bare, situations, length);
        double evaluatedRate = perSecond(evaluated, situations, length);
        double followedRate = perSecond(followed, situations, length);
        report.line("a map of nine steps alone", bareRate, "/s");
        report.line("all steps of an application", evaluatedRate, "/s");
        report.line("and when time changes one next, as after each event", followedRate, "/s");
        report.ratio("evaluation / bare answer", evaluatedRate / bareRate);
        report.ratio("evaluation with next change / evaluation", followedRate / evaluatedRate);
    }

    private static Map<Region, Step> answer(Process process, Situation situation) {
        return Progress.of(process, situation.facts(), situation.now()).steps();
    }

    private static int follow(Process process, Situation situation) {
        Progress progress = Progress.of(process, situation.facts(), situation.now());
        return progress.steps().size() + progress.nextChange().hashCode();
    }

    /** Whole rounds over all situations until the time is over; the sum keeps the work from being left out. */
    private static double perSecond(ToIntFunction<Situation> work, List<Situation> situations, Duration length) {
        long start = System.nanoTime();
        long done = 0;
        long sum = 0;
        while (System.nanoTime() - start < length.toNanos()) {
            for (Situation situation : situations) {
                sum += work.applyAsInt(situation);
            }
            done += situations.size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sum == Long.MIN_VALUE) {
            throw new AssertionError("cannot happen");
        }
        return done / seconds;
    }
}
