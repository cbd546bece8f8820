package org.keju.bench.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.keju.bench.Servers;
import org.keju.embedded.Processes;

/**
 * Runs one contestant in a JVM of its own.
 *
 * @param quantities how many events, and how fast
 */
record TrialProcess(Servers servers, Path folder, Map<String, Integer> quantities) {

    private static final long LIMIT_MINUTES = 12;

    /** The figures, or nothing if it did not come through; its log says why. */
    Optional<Figures> run(Contestant contestant) throws IOException, InterruptedException {
        Path figures = folder.resolve(contestant + ".figures");
        Process process = Processes.endingWithUs(command(contestant, figures))
                .redirectErrorStream(true)
                .redirectOutput(log(contestant).toFile())
                .start();
        try {
            boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0
                    ? Optional.of(Figures.read(contestant, figures))
                    : Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Contestant contestant, Path figures) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                "-D" + ContestantFilter.PROPERTY + "=" + contestant,
                "-D" + Figures.FILE_PROPERTY + "=" + figures));
        quantities.forEach((name, number) -> command.add("-Dkeju.bench." + name + "=" + number));
        command.add(Trial.class.getName());
        command.addAll(settings("bench_" + contestant.name().toLowerCase(Locale.ROOT)));
        return command;
    }

    /** How a contestant finds the servers, with a database of its own. */
    private List<String> settings(String database) {
        servers.createDatabase(database);
        return List.of(
                "--spring.profiles.active=embedded",
                "--spring.flyway.locations=classpath:db/kit,classpath:db/bench",
                "--spring.datasource.url=" + servers.databaseUrl(database),
                "--spring.datasource.username=" + database,
                "--spring.datasource.password=" + database,
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers());
    }

    private Path log(Contestant contestant) {
        return folder.resolve(contestant + ".log");
    }

    /** The first complaint in a contestant's log. */
    String complaint(Contestant contestant) throws IOException {
        try (Stream<String> lines = Files.lines(log(contestant))) {
            return lines.filter(
                            line -> line.contains("ERROR") || line.contains("Caused by") || line.contains("Exception"))
                    .findFirst()
                    .orElse("see " + log(contestant));
        }
    }
}
