package org.keju.launcher;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the processes of parts by the mark on their command lines. That also finds those of a launcher that was killed
 * before it could write anything down, and never somebody else's that was given an old process id.
 */
final class OwnProcesses {

    private OwnProcesses() {}

    /** The processes that run, by the names of their parts. */
    static Map<String, ProcessHandle> of(Collection<? extends Part> parts) {
        Map<String, String> nameByMark = parts.stream().collect(Collectors.toMap(Part::mark, Part::name));
        return ProcessHandle.allProcesses()
                .flatMap(process -> arguments(process).stream()
                        .filter(nameByMark::containsKey)
                        .map(mark -> Map.entry(nameByMark.getOrDefault(mark, mark), process)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /** A process that has ended, but that nobody has asked about yet, has none. */
    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).orElse(List.of());
    }
}
