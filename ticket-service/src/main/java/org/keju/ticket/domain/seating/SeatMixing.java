package org.keju.ticket.domain.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spreads candidates over seats so that nobody sits beside somebody of the same position. It deals by lot and mends what
 * clashes by swapping, which keeps the order close to chance. Where a position is so common that clashes remain, it deals like
 * a chessboard instead, the commonest positions on the dark seats, and keeps the better of the two.
 */
final class SeatMixing {

    /** How far a clash looks for somebody to swap with: far enough to find one in any mixed city, and a bound on the work. */
    private static final int REACH = 600;

    private final Neighbourhood seats;

    private SeatMixing(Neighbourhood seats) {
        this.seats = seats;
    }

    static SeatMixing over(Neighbourhood seats) {
        return new SeatMixing(seats);
    }

    /** Gives each candidate one seat; there are as many candidates as seats, and they come in the order of their lots. */
    List<Seating.Placed> deal(List<Seating.Candidate> candidates) {
        List<Seating.Candidate> dealt = mended(candidates);
        if (clashes(dealt) > 0) {
            List<Seating.Candidate> chessboard = mended(likeAChessboard(candidates));
            dealt = clashes(chessboard) < clashes(dealt) ? chessboard : dealt;
        }
        List<Seating.Candidate> seated = dealt;
        return IntStream.range(0, seats.size())
                .mapToObj(seat ->
                        new Seating.Placed(seated.get(seat), seats.places().get(seat)))
                .toList();
    }

    private List<Seating.Candidate> mended(List<Seating.Candidate> candidates) {
        List<Seating.Candidate> dealt = new ArrayList<>(candidates);
        boolean better = true;
        while (better) {
            better = false;
            for (int seat = 0; seat < dealt.size(); seat++) {
                better |= clashesAt(dealt, seat) > 0 && swapAway(dealt, seat);
            }
        }
        return dealt;
    }

    /** Swaps this seat with the first that makes things better on the whole; each swap removes a clash, so mending ends. */
    private boolean swapAway(List<Seating.Candidate> dealt, int seat) {
        int size = dealt.size();
        for (int step = 1; step < Math.min(size, REACH); step++) {
            int other = (seat + step) % size;
            int before = clashesAt(dealt, seat) + clashesAt(dealt, other);
            swap(dealt, seat, other);
            if (clashesAt(dealt, seat) + clashesAt(dealt, other) < before) {
                return true;
            }
            swap(dealt, seat, other);
        }
        return false;
    }

    private static void swap(List<Seating.Candidate> dealt, int one, int other) {
        dealt.set(other, dealt.set(one, dealt.get(other)));
    }

    private List<Seating.Candidate> likeAChessboard(List<Seating.Candidate> candidates) {
        Map<String, List<Seating.Candidate>> byPosition = candidates.stream()
                .collect(Collectors.groupingBy(Seating.Candidate::position, LinkedHashMap::new, Collectors.toList()));
        List<Seating.Candidate> commonFirst = byPosition.values().stream()
                .sorted(Comparator.comparingInt((List<Seating.Candidate> samePosition) -> samePosition.size())
                        .reversed())
                .flatMap(List::stream)
                .toList();
        List<Integer> darkFirst = Stream.concat(
                        IntStream.range(0, seats.size()).filter(seats::isDark).boxed(),
                        IntStream.range(0, seats.size())
                                .filter(seat -> !seats.isDark(seat))
                                .boxed())
                .toList();
        List<Seating.Candidate> dealt = new ArrayList<>(candidates);
        for (int i = 0; i < dealt.size(); i++) {
            dealt.set(darkFirst.get(i), commonFirst.get(i));
        }
        return dealt;
    }

    private int clashes(List<Seating.Candidate> dealt) {
        return IntStream.range(0, dealt.size())
                .map(seat -> clashesAt(dealt, seat))
                .sum();
    }

    private int clashesAt(List<Seating.Candidate> dealt, int seat) {
        String position = dealt.get(seat).position();
        int clashes = seats.occupied().get(seat).contains(position) ? 1 : 0;
        for (int other : seats.beside().get(seat)) {
            if (dealt.get(other).position().equals(position)) {
                clashes++;
            }
        }
        return clashes;
    }
}
