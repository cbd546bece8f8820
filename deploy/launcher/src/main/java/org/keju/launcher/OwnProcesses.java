package org.keju.launcher;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the processes of parts by the mark on their command lines. That also finds those of a launcher that was killed
 * before it could write anything down, and never somebody else's that was given an old process id.
 */
final class OwnProcesses {

    private OwnProcesses() {}

    static Map<Part, ProcessHandle> of(Collection<? extends Part> parts) {
        Map<String, ? extends Part> byMark = parts.stream().collect(Collectors.toMap(Part::mark, Function.identity()));
        return ProcessHandle.allProcesses()
                .flatMap(process -> arguments(process).stream()
                        .filter(byMark::containsKey)
                        .map(mark -> Map.entry((Part) byMark.get(mark), process)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    static Optional<ProcessHandle> of(Part part) {
        return Optional.ofNullable(of(List.of(part)).get(part));
    }

    /** A process that has ended, but that nobody has asked about yet, has none. */
    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).orElse(List.of());
    }
}
