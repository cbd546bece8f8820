package org.keju.ticket.domain.seating;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How seats stand in a test room: in columns of six, numbered like a snake. Seat 1 is at the front of the first column,
 * seat 6 at its back, seat 7 at the back of the second, seat 12 at its front, and so on. A room of 30 has five columns.
 */
final class RoomLayout {

    /** The most seats beside one seat: in front, behind, left and right. */
    static final int MOST_BESIDE = 4;

    private static final int DEPTH = 6;

    /** What lies beside each seat in a room without an end, in the order of the seats. */
    private static final int[][] BESIDE =
            IntStream.rangeClosed(1, 99).mapToObj(RoomLayout::around).toArray(int[][]::new);

    private RoomLayout() {}

    /** Seats in front, behind, left and right of a seat, in a room with so many seats. Seats count from 1. */
    static int[] beside(int seat, int seats) {
        int[] around = BESIDE[seat - 1];
        for (int other : around) {
            if (other > seats) {
                return Arrays.stream(around).filter(one -> one <= seats).toArray();
            }
        }
        return around;
    }

    /** Colours the room like a chessboard: seats of one colour are never side by side. */
    static boolean isDark(int seat) {
        return (column(seat) + row(seat)) % 2 == 0;
    }

    private static int[] around(int seat) {
        int column = column(seat);
        int row = row(seat);
        return IntStream.of(
                        seatAt(column, row - 1),
                        seatAt(column, row + 1),
                        seatAt(column - 1, row),
                        seatAt(column + 1, row))
                .filter(other -> other > 0)
                .toArray();
    }

    private static int column(int seat) {
        return (seat - 1) / DEPTH;
    }

    private static int row(int seat) {
        int step = (seat - 1) % DEPTH;
        return column(seat) % 2 == 0 ? step : DEPTH - 1 - step;
    }

    /** The seat number at a place, or 0 when there is none. */
    private static int seatAt(int column, int row) {
        if (column < 0 || row < 0 || row >= DEPTH) {
            return 0;
        }
        int step = column % 2 == 0 ? row : DEPTH - 1 - row;
        return column * DEPTH + step + 1;
    }
}
