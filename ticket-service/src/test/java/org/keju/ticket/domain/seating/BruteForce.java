package org.keju.ticket.domain.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tries every way to seat a few candidates, in order to know whether a way without clashes exists at all. */
final class BruteForce {

    private BruteForce() {}

    static boolean canBeSeatedApart(Seating.Room room, List<Seating.Candidate> candidates) {
        return canSeatRest(
                room,
                new ArrayList<>(),
                new ArrayList<>(candidates.stream()
                        .map(Seating.Candidate::position)
                        .sorted()
                        .toList()));
    }

    private static boolean canSeatRest(Seating.Room room, List<String> seated, List<String> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        int seat = seated.size() + 1;
        for (String position : List.copyOf(rest.stream().distinct().toList())) {
            boolean clashes = IntStream.of(RoomLayout.beside(seat, room.seats()))
                    .anyMatch(other -> other < seat && seated.get(other - 1).equals(position));
            if (!clashes) {
                List<String> further = new ArrayList<>(seated);
                further.add(position);
                List<String> left = new ArrayList<>(rest);
                left.remove(position);
                if (canSeatRest(room, further, left)) {
                    return true;
                }
            }
        }
        return false;
    }
}
