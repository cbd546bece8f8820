package org.keju.launcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a part is.
 *
 * @param port null for a server that is not ours
 * @param health {@code up}, {@code starting} (it runs but is not ready) or {@code down}
 * @param memoryMiB what it holds of the machine's memory
 * @param startSeconds how long it took to become ready
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PartStatus(
        String name,
        @Nullable Integer port,
        String health,
        @Nullable Long pid,
        @Nullable Long memoryMiB,
        @Nullable Double startSeconds) {

    static PartStatus of(Part part, Optional<ProcessHandle> process, Optional<State> state) {
        if (process.isEmpty()) {
            return new PartStatus(part.name(), part.port(), "down", null, null, null);
        }
        ProcessHandle handle = process.get();
        var started = state.map(known -> known.startSeconds(part.name(), handle));
        return new PartStatus(
                part.name(),
                part.port(),
                part.isReady() ? "up" : "starting",
                handle.pid(),
                residentMiB(handle.pid()),
                started.isPresent() && started.get().isPresent()
                        ? Double.valueOf(Math.round(started.get().getAsDouble() * 10) / 10.0)
                        : null);
    }

    static PartStatus of(External server) {
        return new PartStatus(server.name(), null, server.isReady() ? "up" : "down", null, null, null);
    }

    boolean isUp() {
        return health.equals("up");
    }

    /** As the kernel counts it; null where it does not tell. */
    private static @Nullable Long residentMiB(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
