package org.keju.application.domain.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new table makes of an earlier one.
 *
 * @param unchanged how many positions stay as they are
 */
public record PositionChanges(List<Position> added, List<Change> changed, List<Position> withdrawn, int unchanged) {

    /** A position that stays, in other words. */
    public record Change(Position after, List<Difference> differences) {

        /** Whether something changes that people decided by: what the position is called, or who may have it. */
        public boolean changesTheOffer() {
            return differences.stream().anyMatch(difference -> isOffer(difference.heading()));
        }

        /** Fewer or more may be hired at any time; telephone numbers and the like bind nobody. */
        private static boolean isOffer(String heading) {
            return KnownColumn.isCondition(heading)
                    || heading.equals(KnownColumn.TITLE.heading())
                    || heading.equals(KnownColumn.BUREAU.heading())
                    || heading.equals(KnownColumn.AGENCY_NAME.heading());
        }
    }

    /** One cell before and after; an empty word where the table had or has none. */
    public record Difference(String heading, String before, String after) {}

    public static PositionChanges between(List<Position> before, List<Position> after) {
        Map<String, Position> known = before.stream()
                .collect(Collectors.toMap(Position::key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        List<Position> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int unchanged = 0;
        for (Position position : after) {
            Position earlier = known.remove(position.key());
            if (earlier == null) {
                added.add(position);
            } else if (earlier.equals(position)) {
                unchanged++;
            } else {
                changed.add(new Change(position, differences(earlier, position)));
            }
        }
        return new PositionChanges(added, changed, List.copyOf(known.values()), unchanged);
    }

    /** The positions that somebody who chose one of them would no longer recognise. */
    public List<String> unrecognisable() {
        return Stream.concat(
                        withdrawn.stream(),
                        changed.stream().filter(Change::changesTheOffer).map(Change::after))
                .map(Position::key)
                .toList();
    }

    private static List<Difference> differences(Position before, Position after) {
        Map<String, String> old = before.cells();
        Map<String, String> now = after.cells();
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(heading -> !Objects.equals(old.get(heading), now.get(heading)))
                .map(heading -> new Difference(heading, old.getOrDefault(heading, ""), now.getOrDefault(heading, "")))
                .toList();
    }
}
