package org.keju.ticket.domain.seating;

import java.util.List;
import java.util.Set;

/**
 * The seats that a run fills, and what lies beside each of them.
 *
 * @param places the seats, in filling order
 * @param beside for each seat the indexes of seats side by side with it that this run fills too
 * @param occupied for each seat the positions of those who already sit beside it
 */
record Neighbourhood(List<Seating.Place> places, List<List<Integer>> beside, List<Set<String>> occupied) {

    int size() {
        return places.size();
    }

    boolean isDark(int seat) {
        return RoomLayout.isDark(places.get(seat).seat());
    }
}
