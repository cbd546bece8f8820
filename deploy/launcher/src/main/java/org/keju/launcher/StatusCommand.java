package org.keju.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keju.launcher.Options.Flag;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says how each part is; succeeds only if all are up. */
record StatusCommand(Workplace workplace, PrintStream out) {

    int run() {
        List<PartStatus> parts = parts();
        if (workplace.options().has(Flag.JSON)) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(parts));
        } else {
            printTable(parts);
        }
        return parts.stream().allMatch(PartStatus::isUp) ? 0 : 1;
    }

    private List<PartStatus> parts() {
        Platform platform = workplace.started();
        Optional<State> state = workplace.state().read();
        Map<String, ProcessHandle> running = OwnProcesses.of(platform.all());
        return Stream.concat(
                        platform.all().parallelStream()
                                .map(part -> PartStatus.of(part, Optional.ofNullable(running.get(part.name())), state)),
                        platform.externalServers().parallelStream().map(PartStatus::of))
                .toList();
    }

    private void printTable(List<PartStatus> parts) {
        String row = "%-20s%-8s%-10s%-9s%-9s%s%n";
        out.printf(row, "PART", "PORT", "HEALTH", "PID", "MiB", "STARTED IN");
        for (PartStatus part : parts) {
            out.printf(
                    row,
                    part.name(),
                    Objects.toString(part.port(), "-"),
                    part.health(),
                    Objects.toString(part.pid(), "-"),
                    Objects.toString(part.memoryMiB(), "-"),
                    Optional.ofNullable(part.startSeconds())
                            .map(Progress::seconds)
                            .orElse("-"));
        }
    }
}
