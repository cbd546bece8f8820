package org.keju.kit.testing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Who may call what, as people have agreed on it. A service's document asks the service's rules, so it says whatever they say;
 * this file changes only with somebody's signature. Run with {@code -Dkeju.generate=true} to write it anew, and read what
 * changed.
 */
final class AccessTable {

    private static final Path FILE = Path.of("src/test/resources/access.txt");
    private static final boolean GENERATE = Boolean.getBoolean("keju.generate");

    private final List<Operation> operations;

    AccessTable(List<Operation> operations) {
        this.operations = operations;
    }

    void assertAgreedOn() {
        try {
            if (GENERATE) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, toString());
            }
            assertThat(FILE)
                    .as("run with -Dit.test=HostileIT -Dkeju.generate=true if others than before shall have access")
                    .hasContent(toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line an operation. */
    @Override
    public String toString() {
        int longest = operations.stream()
                .mapToInt(operation -> operation.path().length())
                .max()
                .orElse(1);
        StringBuilder table = new StringBuilder();
        operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .forEach(operation -> table.append(("%-6s %-" + longest + "s  %s%n")
                        .formatted(operation.method(), operation.path(), operation.access())));
        return table.toString();
    }
}
