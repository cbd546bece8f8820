package org.keju.bench.outbox;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** What a trial measured. */
record Figures(Contestant contestant, Properties values) {

    /** The system property that tells a trial where to leave its figures. */
    static final String FILE_PROPERTY = "keju.bench.figures";

    private static final List<String> PHASES = List.of("warm-up", "drain", "live", "paced");

    static Figures read(Contestant contestant, Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return new Figures(contestant, values);
    }

    double drained() {
        return get("drain.perSecond");
    }

    double live() {
        return get("live.perSecond");
    }

    double p50() {
        return get("paced.p50");
    }

    double p99() {
        return get("paced.p99");
    }

    /** The sum of a count over all phases. */
    double all(String count) {
        return PHASES.stream().mapToDouble(phase -> get(phase + "." + count)).sum();
    }

    private double get(String name) {
        return Double.parseDouble(values.getProperty(name));
    }
}
