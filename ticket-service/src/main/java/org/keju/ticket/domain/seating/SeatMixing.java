package org.keju.ticket.domain.seating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Spreads candidates over seats so that nobody sits beside somebody of the same position. It deals by lot and mends what
 * clashes by swapping, which keeps the order close to chance. Where a position is so common that clashes remain, it deals like
 * a chessboard instead, the commonest positions on the dark seats, and keeps the better of the two.
 */
final class SeatMixing {

    /** How far a clash looks for somebody to swap with: far enough to find one in any mixed city, and a bound on the work. */
    private static final int REACH = 600;

    private final Neighbourhood seats;
    private final int[] positions;

    /**
     * Prepares a deal.
     *
     * @param positions the number of each candidate's position, in the order of their lots; as many as there are seats
     */
    SeatMixing(Neighbourhood seats, int[] positions) {
        this.seats = seats;
        this.positions = positions;
    }

    /** Says for each seat which candidate sits there. */
    int[] deal() {
        Deal byLot = new Deal(IntStream.range(0, positions.length).toArray());
        byLot.mend();
        int clashes = byLot.clashes();
        if (clashes == 0) {
            return byLot.candidates;
        }
        Deal chessboard = new Deal(likeAChessboard());
        chessboard.mend();
        return chessboard.clashes() < clashes ? chessboard.candidates : byLot.candidates;
    }

    /** The commonest positions on the dark seats; among equals, lots decide. */
    private int[] likeAChessboard() {
        int[] howMany = new int[positions.length];
        int[] firstLot = new int[positions.length];
        for (int candidate = positions.length - 1; candidate >= 0; candidate--) {
            howMany[positions[candidate]]++;
            firstLot[positions[candidate]] = candidate;
        }
        int[] commonFirst = IntStream.range(0, positions.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer candidate) -> -howMany[positions[candidate]])
                        .thenComparingInt(candidate -> firstLot[positions[candidate]])
                        .thenComparingInt(candidate -> candidate))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] darkFirst = IntStream.concat(
                        IntStream.range(0, seats.size()).filter(seats::isDark),
                        IntStream.range(0, seats.size()).filter(seat -> !seats.isDark(seat)))
                .toArray();
        int[] candidateBySeat = new int[positions.length];
        for (int i = 0; i < darkFirst.length; i++) {
            candidateBySeat[darkFirst[i]] = commonFirst[i];
        }
        return candidateBySeat;
    }

    /** One way to seat everybody. */
    private final class Deal {

        private final int[] candidates;
        private final int[] positionBySeat;

        Deal(int[] candidates) {
            this.candidates = candidates;
            this.positionBySeat = Arrays.stream(candidates)
                    .map(candidate -> positions[candidate])
                    .toArray();
        }

        void mend() {
            boolean better = true;
            while (better) {
                better = false;
                for (int seat = 0; seat < candidates.length; seat++) {
                    better |= clashesAt(seat) > 0 && swapAway(seat);
                }
            }
        }

        /** Swaps this seat with the first that makes things better on the whole; each swap removes a clash, so mending ends. */
        private boolean swapAway(int seat) {
            int size = candidates.length;
            for (int step = 1; step < Math.min(size, REACH); step++) {
                int other = (seat + step) % size;
                int before = clashesAt(seat) + clashesAt(other);
                swap(seat, other);
                if (clashesAt(seat) + clashesAt(other) < before) {
                    return true;
                }
                swap(seat, other);
            }
            return false;
        }

        private void swap(int one, int other) {
            int candidate = candidates[one];
            candidates[one] = candidates[other];
            candidates[other] = candidate;
            positionBySeat[one] = positions[candidates[one]];
            positionBySeat[other] = positions[candidates[other]];
        }

        private int clashes() {
            return IntStream.range(0, candidates.length).map(this::clashesAt).sum();
        }

        private int clashesAt(int seat) {
            return seats.clashes(seat, positionBySeat[seat], positionBySeat);
        }
    }
}
