package org.keju.bench;

import java.nio.file.Path;
import java.util.List;
import org.keju.bench.login.LogInBenchmark;
import org.keju.bench.outbox.OutboxBenchmark;
import org.keju.bench.photo.PhotoBenchmark;
import org.keju.bench.progress.ProgressBenchmark;
import org.keju.bench.search.SearchBenchmark;
import org.keju.bench.submit.SubmitBenchmark;
import org.keju.bench.ticket.SeatingBenchmark;
import org.keju.bench.ticket.TicketBenchmark;

/** What {@code ./keju bench} runs: the named benchmark, or the list of them. */
public final class Benchmarks {

    private static final int FAILURE = 1;
    private static final int MISUSE = 2;

    private static final List<Benchmark> ALL = List.of(
            new LogInBenchmark(),
            new OutboxBenchmark(),
            new PhotoBenchmark(),
            new ProgressBenchmark(),
            new SearchBenchmark(),
            new SeatingBenchmark(),
            new SubmitBenchmark(),
            new TicketBenchmark());

    private Benchmarks() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            list();
            return;
        }
        System.exit(run(arguments[0], List.of(arguments).subList(1, arguments.length)));
    }

    private static void list() {
        ALL.forEach(benchmark -> System.out.printf("%-12s %s%n", benchmark.name(), benchmark.about()));
    }

    private static int run(String name, List<String> options) {
        try {
            Settings settings = Settings.of(Path.of(System.getProperty("keju.root", "")), options);
            Benchmark benchmark = named(name);
            System.out.println(benchmark.about());
            benchmark.run(settings, new Report(System.out));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return MISUSE;
        } catch (Exception e) {
            e.printStackTrace();
            return FAILURE;
        }
    }

    private static Benchmark named(String name) {
        return ALL.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no benchmark '" + name + "'. ./keju bench shows what there is."));
    }
}
