package org.keju.ticket.domain.seating;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A room while it is being filled: who sits where, and which of its seats the present deal fills. */
final class OpenRoom {

    private static final int NONE = -1;

    private final Seating.Room room;
    private final @Nullable String[] positions;
    private final boolean[] occupied;
    private final int[] dealt;
    private @Nullable Sitting sitting;

    OpenRoom(Seating.Room room) {
        this.room = room;
        this.positions = new @Nullable String[room.seats()];
        this.occupied = new boolean[room.seats()];
        this.dealt = new int[room.seats()];
        Arrays.fill(dealt, NONE);
    }

    Seating.Room room() {
        return room;
    }

    /** Whether people of this sitting sit here already; a room holds one sitting. */
    boolean isBegunBy(Sitting wanted) {
        return wanted.equals(sitting);
    }

    boolean isEmpty() {
        return sitting == null;
    }

    boolean isFree(int seat) {
        return !occupied[seat - 1];
    }

    void take(int seat, Seating.Candidate candidate) {
        block(seat);
        positions[seat - 1] = candidate.position();
        sitting = candidate.sitting();
    }

    /** Nobody sits there, and nobody may. */
    void block(int seat) {
        occupied[seat - 1] = true;
    }

    /** The position of whoever sits there; null when nobody does. */
    @Nullable
    String positionAt(int seat) {
        return positions[seat - 1];
    }

    void deal(int seat, int index) {
        dealt[seat - 1] = index;
    }

    /** Which seat of the present deal this is, or a negative number. */
    int dealtAt(int seat) {
        return dealt[seat - 1];
    }

    void endDeal() {
        Arrays.fill(dealt, NONE);
    }
}
