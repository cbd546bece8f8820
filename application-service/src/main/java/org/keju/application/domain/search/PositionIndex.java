package org.keju.application.domain.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.position.Position;

/**
 * All positions of one exam, ready to be searched. Immutable, held in memory and made anew when the table changes: what everybody
 * reads all day and nobody writes needs no database.
 */
public final class PositionIndex {

    private final List<Entry> entries;
    private final TextIndex text;
    private final Admission admission;
    private final Map<String, Position> byKey;
    private final List<Agency> tree;

    /** An agency and how many positions it has. */
    public record Agency(String code, String name, int count, List<Bureau> bureaus) {}

    /** A part of an agency and how many positions it has. */
    public record Bureau(String name, int count) {}

    /** One page of what was found. */
    public record Page(List<Position> items, long total) {}

    /** @param positions in the order of their table */
    public PositionIndex(List<Position> positions) {
        entries = positions.stream().map(Entry::of).toList();
        text = new TextIndex(entries.stream().map(Entry::text).toList());
        admission = new Admission(entries);
        byKey = HashMap.newHashMap(positions.size());
        positions.forEach(position -> byKey.put(position.key(), position));
        tree = tree(positions);
    }

    public Optional<Position> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The agencies with their bureaus, in the order of the table. */
    public List<Agency> tree() {
        return tree;
    }

    /** @param demand how much wanted each position is, which only some orders ask for */
    public Page search(PositionQuery query, Demand demand) {
        BitSet found = text.containing(query.words());
        admission.narrow(found, query);
        if (query.agency() != null || query.bureau() != null) {
            keepThoseOf(query, found);
        }
        Stream<Position> inOrder =
                found.stream().mapToObj(number -> entries.get(number).position());
        Comparator<Position> order = order(query.order(), demand);
        List<Position> page = (order == null ? inOrder : inOrder.sorted(order))
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return new Page(page, found.cardinality());
    }

    private void keepThoseOf(PositionQuery query, BitSet found) {
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            if (!entries.get(number).isOf(query.agency(), query.bureau())) {
                found.clear(number);
            }
        }
    }

    /** All positions in the order of the table. */
    public Stream<Position> all() {
        return entries.stream().map(Entry::position);
    }

    private static @Nullable Comparator<Position> order(PositionQuery.Order order, Demand demand) {
        Comparator<Position> leastFirst = Comparator.comparingDouble(demand::applicantsPerSeat);
        return switch (order) {
            case TABLE -> null;
            case LEAST_CONTESTED -> leastFirst;
            case MOST_CONTESTED -> leastFirst.reversed();
        };
    }

    private static List<Agency> tree(List<Position> positions) {
        Map<String, List<Position>> agencies = positions.stream()
                .collect(Collectors.groupingBy(Position::agencyCode, LinkedHashMap::new, Collectors.toList()));
        return agencies.values().stream().map(PositionIndex::agency).toList();
    }

    private static Agency agency(List<Position> positions) {
        Map<String, Integer> bureaus = new LinkedHashMap<>();
        positions.stream()
                .map(Position::bureau)
                .filter(bureau -> !bureau.isEmpty())
                .forEach(bureau -> bureaus.merge(bureau, 1, Integer::sum));
        return new Agency(
                positions.getFirst().agencyCode(),
                positions.getFirst().agencyName(),
                positions.size(),
                bureaus.entrySet().stream()
                        .map(bureau -> new Bureau(bureau.getKey(), bureau.getValue()))
                        .toList());
    }
}
