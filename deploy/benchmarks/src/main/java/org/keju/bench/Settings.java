package org.keju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a benchmark is to be run.
 *
 * @param root the checkout, whose jars are built
 * @param values what was asked for as {@code --name=value}
 */
public record Settings(Path root, Map<String, String> values) {

    static Settings of(Path root, List<String> options) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (!option.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("An option looks like --seconds=30, not like '" + option + "'");
            }
            values.put(option.substring(2, equals), option.substring(equals + 1));
        }
        return new Settings(root, Map.copyOf(values));
    }

    /** The number asked for under a name, or the usual one. */
    public int number(String name, int usual) {
        String value = values.get(name);
        try {
            return value == null ? usual : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " needs a whole number, not '" + value + "'", e);
        }
    }

    /** The word asked for under a name, or the usual one. */
    public String word(String name, String usual) {
        return values.getOrDefault(name, usual);
    }

    /** A new, empty folder for servers and their data; it is left for whoever wants to look. */
    public Path newFolder(String benchmark) throws IOException {
        Path folders = Files.createDirectories(root.resolve("deploy/benchmarks/target/bench"));
        return Files.createTempDirectory(folders, benchmark + "-");
    }
}
