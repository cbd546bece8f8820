package org.keju.launcher;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which parts are to be started.
 *
 * @param leftOut those that are not, because nobody needs them or because somebody else starts them
 */
record Selection(Set<String> leftOut) {

    static final Selection ALL = new Selection(Set.of());

    Selection {
        leftOut = Set.copyOf(leftOut);
    }

    /** These parts, given by their names and commas between them, and the servers and stand-ins that they need. */
    static Selection only(String names) {
        Set<String> wanted = parts(names);
        if (wanted.stream().anyMatch(Platform::needsServers)) {
            wanted.addAll(Platform.SERVERS);
        }
        List.copyOf(wanted).stream()
                .map(Platform::standInFor)
                .flatMap(Optional::stream)
                .forEach(wanted::add);
        return new Selection(
                Platform.NAMES.stream().filter(part -> !wanted.contains(part)).collect(Collectors.toSet()));
    }

    Selection without(String names) {
        return new Selection(
                Stream.concat(leftOut.stream(), parts(names).stream()).collect(Collectors.toSet()));
    }

    boolean includes(String part) {
        return !leftOut.contains(part);
    }

    /** The part that somebody means by this word: its name, or that without "-service". */
    static String part(String word, Collection<String> known) {
        return known.stream()
                .filter(name -> name.equals(word) || name.equals(word + "-service"))
                .findFirst()
                .orElseThrow(() ->
                        new UsageError("There is no part '" + word + "'. There are: " + String.join(", ", known)));
    }

    private static Set<String> parts(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> part(name.strip(), Platform.NAMES))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
