package org.keju.application.domain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of a roster when another one takes its place. A person is known by the ID number.
 *
 * @param added who was not on it
 * @param replaced who is on it, and about whom it says something else now
 * @param removed who is on it no more
 * @param unchanged how many stay as they are
 */
public record RosterChanges(List<RosterEntry> added, List<Replaced> replaced, List<Listed> removed, int unchanged) {

    /** An entry and what stands in its place. */
    public record Replaced(Listed before, RosterEntry after) {}

    public static RosterChanges between(List<Listed> present, List<RosterEntry> wanted) {
        Map<IdNumber, Listed> left = present.stream()
                .collect(Collectors.toMap(
                        listed -> listed.entry().idNumber(), Function.identity(), (one, _) -> one, HashMap::new));
        List<RosterEntry> added = new ArrayList<>();
        List<Replaced> replaced = new ArrayList<>();
        int unchanged = 0;
        for (RosterEntry entry : wanted) {
            Listed before = left.remove(entry.idNumber());
            if (before == null) {
                added.add(entry);
            } else if (before.entry().equals(entry)) {
                unchanged++;
            } else {
                replaced.add(new Replaced(before, entry));
            }
        }
        return new RosterChanges(List.copyOf(added), List.copyOf(replaced), List.copyOf(left.values()), unchanged);
    }

    /** The numbers of those who have gone on from their entry already; nothing takes it from under their feet. */
    public List<String> blocked() {
        List<String> numbers = new ArrayList<>();
        replaced.stream()
                .map(Replaced::before)
                .filter(before -> before.takenUpBy() != null)
                .forEach(before -> numbers.add(before.entry().number()));
        removed.stream()
                .filter(gone -> gone.takenUpBy() != null)
                .forEach(gone -> numbers.add(gone.entry().number()));
        return numbers.stream().sorted().toList();
    }
}
