package org.keju.ticket.domain.seating;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The seats that a deal fills, in filling order, and what lies beside each of them. Kept in plain arrays, for a city may have
 * a million seats and each of them is looked at many times.
 */
final class Neighbourhood {

    private static final int NONE = -1;
    private static final int BESIDE = RoomLayout.MOST_BESIDE;

    private final List<Placement> places;
    private final int[] beside;
    private final int[] settled;

    private Neighbourhood(List<Placement> places) {
        this.places = places;
        this.beside = new int[places.size() * BESIDE];
        this.settled = new int[places.size() * BESIDE];
        Arrays.fill(beside, NONE);
        Arrays.fill(settled, NONE);
    }

    /** A seat to be filled. */
    record Placement(OpenRoom room, int seat) {}

    /**
     * The neighbourhood of some seats.
     *
     * @param numbers what number each position has among those who are to be seated
     */
    static Neighbourhood of(List<Placement> places, Map<String, Integer> numbers) {
        Neighbourhood neighbourhood = new Neighbourhood(places);
        for (int i = 0; i < places.size(); i++) {
            places.get(i).room().deal(places.get(i).seat(), i);
        }
        for (int i = 0; i < places.size(); i++) {
            neighbourhood.look(i, numbers);
        }
        places.forEach(place -> place.room().endDeal());
        return neighbourhood;
    }

    private void look(int index, Map<String, Integer> numbers) {
        OpenRoom room = places.get(index).room();
        int at = index * BESIDE;
        for (int seat : RoomLayout.beside(places.get(index).seat(), room.room().seats())) {
            beside[at] = room.dealtAt(seat);
            String position = room.positionAt(seat);
            settled[at] = position == null ? NONE : numbers.getOrDefault(position, NONE);
            at++;
        }
    }

    int size() {
        return places.size();
    }

    Placement place(int seat) {
        return places.get(seat);
    }

    boolean isDark(int seat) {
        return RoomLayout.isDark(places.get(seat).seat());
    }

    /** How many beside a seat have this position, when the seats are dealt so. */
    int clashes(int seat, int position, int[] positionBySeat) {
        int clashes = 0;
        for (int at = seat * BESIDE; at < (seat + 1) * BESIDE; at++) {
            if (settled[at] == position || (beside[at] != NONE && positionBySeat[beside[at]] == position)) {
                clashes++;
            }
        }
        return clashes;
    }
}
