package org.keju.ticket.domain.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Gives seats to candidates. The result depends on the seed, the rooms, the seats already taken and the candidates, and on
 * nothing else; whoever knows the published seed can repeat it.
 *
 * <p>The rules: lots decide who comes first when seats are too few, and who sits where. Rooms are filled one after the other
 * in the order given, a room begun earlier before a new one, accessible rooms last, so that they stay free for those who need
 * them. A room holds one {@link Sitting}. Candidates for the same position do not sit side by side where that can be avoided.
 * Seats once given are kept: a later run only adds.
 */
public final class Seating {

    private final Lots lots;
    private final List<Room> rooms;
    private final Map<UUID, Map<Integer, Candidate>> taken = new HashMap<>();
    private final Map<UUID, Sitting> sittings = new HashMap<>();

    private Seating(String seed, List<Room> rooms) {
        this.lots = new Lots(seed);
        this.rooms = Stream.concat(
                        rooms.stream().filter(room -> !room.accessible()),
                        rooms.stream().filter(Room::accessible))
                .toList();
    }

    /** A room as far as seating cares; its place in the list is its place in the filling order. */
    public record Room(UUID id, String city, int seats, boolean accessible) {}

    /** Somebody who needs a seat. */
    public record Candidate(UUID applicationId, Sitting sitting, String position) {}

    /** One seat in one room; seats count from 1. */
    public record Place(UUID roomId, int seat) {}

    /** Who sits where. */
    public record Placed(Candidate candidate, Place place) {}

    /** What a run decided: the seats newly given, and who is left without one because the city has too few. */
    public record Plan(List<Placed> placed, List<Candidate> withoutSeat) {}

    /** Arranges the newcomers around those already seated. */
    public static Plan arrange(String seed, List<Room> rooms, List<Placed> seated, List<Candidate> newcomers) {
        Seating seating = new Seating(seed, rooms);
        seated.forEach(seating::take);
        return seating.add(newcomers);
    }

    private Plan add(List<Candidate> newcomers) {
        Map<Sitting, List<Candidate>> bySitting = new TreeMap<>();
        for (Candidate candidate : lots.order(newcomers)) {
            bySitting
                    .computeIfAbsent(candidate.sitting(), sitting -> new ArrayList<>())
                    .add(candidate);
        }
        List<Placed> placed = new ArrayList<>();
        List<Candidate> withoutSeat = new ArrayList<>();
        bySitting.forEach((sitting, candidates) -> {
            List<Place> places = freePlaces(sitting, candidates.size());
            List<Placed> given = SeatMixing.over(neighbourhood(places)).deal(candidates.subList(0, places.size()));
            given.forEach(this::take);
            placed.addAll(given);
            withoutSeat.addAll(candidates.subList(places.size(), candidates.size()));
        });
        return new Plan(List.copyOf(placed), List.copyOf(withoutSeat));
    }

    private void take(Placed seat) {
        UUID room = seat.place().roomId();
        taken.computeIfAbsent(room, id -> new HashMap<>()).put(seat.place().seat(), seat.candidate());
        sittings.put(room, seat.candidate().sitting());
    }

    /** The first free seats of a sitting, no more than asked for; rooms already begun come before empty ones. */
    private List<Place> freePlaces(Sitting sitting, int wanted) {
        return Stream.concat(
                        rooms.stream().filter(room -> sitting.equals(sittings.get(room.id()))),
                        rooms.stream().filter(room -> isEmptyIn(room, sitting.city())))
                .flatMap(this::freeSeats)
                .limit(wanted)
                .toList();
    }

    private boolean isEmptyIn(Room room, String city) {
        return room.city().equals(city) && !sittings.containsKey(room.id());
    }

    private Stream<Place> freeSeats(Room room) {
        Set<Integer> occupied = taken.getOrDefault(room.id(), Map.of()).keySet();
        return Stream.iterate(1, seat -> seat <= room.seats(), seat -> seat + 1)
                .filter(seat -> !occupied.contains(seat))
                .map(seat -> new Place(room.id(), seat));
    }

    private Neighbourhood neighbourhood(List<Place> places) {
        Map<UUID, Integer> seats = new HashMap<>();
        rooms.forEach(room -> seats.put(room.id(), room.seats()));
        Map<Place, Integer> index = new HashMap<>();
        places.forEach(place -> index.put(place, index.size()));
        List<List<Integer>> beside = new ArrayList<>();
        List<Set<String>> occupied = new ArrayList<>();
        for (Place place : places) {
            List<Integer> open = new ArrayList<>();
            Set<String> positions = new HashSet<>();
            for (int seat : RoomLayout.beside(place.seat(), seats.getOrDefault(place.roomId(), 0))) {
                Integer other = index.get(new Place(place.roomId(), seat));
                if (other != null) {
                    open.add(other);
                }
                Candidate neighbour =
                        taken.getOrDefault(place.roomId(), Map.of()).get(seat);
                if (neighbour != null) {
                    positions.add(neighbour.position());
                }
            }
            beside.add(open);
            occupied.add(positions);
        }
        return new Neighbourhood(places, beside, occupied);
    }
}
