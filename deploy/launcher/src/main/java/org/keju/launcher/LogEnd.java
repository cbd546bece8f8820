package org.keju.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The last lines of a log, where the reason of a failure usually is. */
final class LogEnd {

    private LogEnd() {}

    static String of(Path log, int count) {
        return of(log, count, _ -> true);
    }

    /** The last ones of those lines that matter. */
    static String of(Path log, int count, Predicate<String> matters) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(matters)
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }
}
