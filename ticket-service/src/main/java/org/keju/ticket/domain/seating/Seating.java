package org.keju.ticket.domain.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Gives seats to candidates. The result depends on the seed, the rooms, the seats already taken and the candidates, and on
 * nothing else; whoever knows the published seed can repeat it.
 *
 * <p>The rules: lots decide who comes first when seats are too few, and who sits where. Those who need an accessible room are
 * seated before all others, in accessible rooms only. Rooms are filled one after the other in the order given, a room begun
 * earlier before a new one, accessible rooms last. A room holds one {@link Sitting}. Candidates for the same position do not
 * sit side by side where that can be avoided. Seats once given are kept: a later run only adds.
 */
public final class Seating {

    private final Lots lots;
    private final List<OpenRoom> rooms;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Candidate> withoutSeat = new ArrayList<>();

    private Seating(String seed, Premises premises) {
        this.lots = new Lots(seed);
        this.rooms = Stream.concat(
                        premises.rooms().stream().filter(room -> !room.accessible()),
                        premises.rooms().stream().filter(Room::accessible))
                .map(OpenRoom::new)
                .toList();
        Map<UUID, OpenRoom> byId = new HashMap<>();
        rooms.forEach(room -> byId.put(room.room().id(), room));
        premises.seated()
                .forEach(seat -> find(byId, seat.place()).take(seat.place().seat(), seat.candidate()));
        premises.empty().forEach(seat -> find(byId, seat).block(seat.seat()));
    }

    /** A room as far as seating cares; its place in the list is its place in the filling order. */
    public record Room(UUID id, String city, int seats, boolean accessible) {}

    /**
     * Somebody who needs a seat.
     *
     * @param needsAccess whether only a room without steps will do
     */
    public record Candidate(UUID applicationId, Sitting sitting, String position, boolean needsAccess) {}

    /** One seat in one room; seats count from 1. */
    public record Place(UUID roomId, int seat) {}

    /** Who sits where. */
    public record Placed(Candidate candidate, Place place) {}

    /**
     * What there is before a run.
     *
     * @param seated who has a seat already
     * @param empty seats of people who take no part any more but whose tickets are printed; they stay empty
     */
    public record Premises(List<Room> rooms, List<Placed> seated, List<Place> empty) {

        /** Rooms in which nobody sits. */
        public static Premises unused(List<Room> rooms) {
            return new Premises(rooms, List.of(), List.of());
        }
    }

    /** What a run decided: the seats newly given, and who is left without one because the city has too few. */
    public record Plan(List<Placed> placed, List<Candidate> withoutSeat) {}

    /** Arranges the newcomers around those already seated. */
    public static Plan arrange(String seed, Premises premises, List<Candidate> newcomers) {
        Seating seating = new Seating(seed, premises);
        Map<Sitting, List<Candidate>> inNeed = new TreeMap<>();
        Map<Sitting, List<Candidate>> others = new TreeMap<>();
        for (Candidate candidate : seating.lots.order(newcomers)) {
            (candidate.needsAccess() ? inNeed : others)
                    .computeIfAbsent(candidate.sitting(), sitting -> new ArrayList<>())
                    .add(candidate);
        }
        inNeed.forEach((sitting, candidates) -> seating.seat(sitting, candidates, Room::accessible));
        others.forEach((sitting, candidates) -> seating.seat(sitting, candidates, room -> true));
        return new Plan(List.copyOf(seating.placed), List.copyOf(seating.withoutSeat));
    }

    private void seat(Sitting sitting, List<Candidate> candidates, Predicate<Room> suitable) {
        List<Neighbourhood.Placement> places = freePlaces(sitting, candidates.size(), suitable);
        List<Candidate> lucky = candidates.subList(0, places.size());
        Map<String, Integer> numbers = new HashMap<>();
        int[] positions = lucky.stream()
                .mapToInt(candidate -> numbers.computeIfAbsent(candidate.position(), position -> numbers.size()))
                .toArray();
        int[] candidateBySeat = new SeatMixing(Neighbourhood.of(places, numbers), positions).deal();
        for (int i = 0; i < candidateBySeat.length; i++) {
            OpenRoom room = places.get(i).room();
            int seat = places.get(i).seat();
            Candidate candidate = lucky.get(candidateBySeat[i]);
            room.take(seat, candidate);
            placed.add(new Placed(candidate, new Place(room.room().id(), seat)));
        }
        withoutSeat.addAll(candidates.subList(places.size(), candidates.size()));
    }

    /** The first free seats for a sitting, no more than asked for; rooms already begun come before empty ones. */
    private List<Neighbourhood.Placement> freePlaces(Sitting sitting, int wanted, Predicate<Room> suitable) {
        List<Neighbourhood.Placement> places = new ArrayList<>(wanted);
        Stream.concat(
                        rooms.stream().filter(room -> room.isBegunBy(sitting)),
                        rooms.stream().filter(room -> room.isEmpty() && isIn(sitting.city(), room)))
                .filter(room -> suitable.test(room.room()))
                .takeWhile(room -> places.size() < wanted)
                .forEach(room -> addFreeSeats(room, places, wanted));
        return places;
    }

    private static boolean isIn(String city, OpenRoom room) {
        return room.room().city().equals(city);
    }

    private static void addFreeSeats(OpenRoom room, List<Neighbourhood.Placement> places, int wanted) {
        for (int seat = 1; seat <= room.room().seats() && places.size() < wanted; seat++) {
            if (room.isFree(seat)) {
                places.add(new Neighbourhood.Placement(room, seat));
            }
        }
    }

    private static OpenRoom find(Map<UUID, OpenRoom> rooms, Place place) {
        OpenRoom room = rooms.get(place.roomId());
        if (room == null || place.seat() > room.room().seats()) {
            throw new IllegalArgumentException("Somebody sits where there is no seat: " + place);
        }
        return room;
    }
}
