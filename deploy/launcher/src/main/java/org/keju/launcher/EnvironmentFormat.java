package org.keju.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the environment of a program is written down, depending on who shall read it. */
enum EnvironmentFormat {

    /** {@code NAME=value} lines, as files for environments have them: VS Code's envFile, for one. */
    LINES("\n") {
        @Override
        String entry(String name, String value) {
            return name + "=" + value;
        }
    },

    /** Lines that a shell takes by {@code eval} or {@code source}. */
    SHELL("\n") {
        @Override
        String entry(String name, String value) {
            return "export %s='%s'".formatted(name, value.replace("'", "'\\''"));
        }
    },

    /** One line to paste into the field of a run configuration of IntelliJ IDEA. */
    IDEA(";") {
        @Override
        String entry(String name, String value) {
            return name + "=" + value.replace(";", "\\;");
        }
    };

    private final String separator;

    EnvironmentFormat(String separator) {
        this.separator = separator;
    }

    abstract String entry(String name, String value);

    String write(Map<String, String> environment) {
        return new TreeMap<>(environment)
                .entrySet().stream()
                        .map(variable -> entry(variable.getKey(), variable.getValue()))
                        .collect(Collectors.joining(separator));
    }

    static EnvironmentFormat named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageError("An environment is written as lines, shell or idea, not " + word));
    }
}
