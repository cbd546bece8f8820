package org.keju.ticket.domain.seating;

import java.util.ArrayList;
import java.util.List;

/**
 * How seats stand in a test room: in columns of six, numbered like a snake. Seat 1 is at the front of the first column,
 * seat 6 at its back, seat 7 at the back of the second, seat 12 at its front, and so on. A room of 30 has five columns.
 */
final class RoomLayout {

    private static final int DEPTH = 6;

    private RoomLayout() {}

    /** Seats in front, behind, left and right of a seat, in a room with so many seats. Seats count from 1. */
    static List<Integer> beside(int seat, int seats) {
        List<Integer> beside = new ArrayList<>(4);
        int column = column(seat);
        int row = row(seat);
        addIfInRoom(beside, seatAt(column, row - 1), seats);
        addIfInRoom(beside, seatAt(column, row + 1), seats);
        addIfInRoom(beside, seatAt(column - 1, row), seats);
        addIfInRoom(beside, seatAt(column + 1, row), seats);
        return beside;
    }

    /** Colours the room like a chessboard: seats of one colour are never side by side. */
    static boolean isDark(int seat) {
        return (column(seat) + row(seat)) % 2 == 0;
    }

    private static void addIfInRoom(List<Integer> beside, int seat, int seats) {
        if (seat >= 1 && seat <= seats) {
            beside.add(seat);
        }
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
