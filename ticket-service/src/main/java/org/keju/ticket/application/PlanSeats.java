package org.keju.ticket.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TestCity;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.seating.Seating;
import org.keju.ticket.domain.seating.Sitting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out who would sit where in one city. It changes nothing. */
@Service
class PlanSeats {

    private final SeatRegister register;

    PlanSeats(SeatRegister register) {
        this.register = register;
    }

    /**
     * Plans a city.
     *
     * @param rooms those that the city takes in, in filling order
     * @param elsewhere who has a seat in another city already
     */
    @Transactional(readOnly = true)
    public Seating.Plan run(
            UUID examId, Exam exam, TestCity city, List<TestRoom> rooms, Set<UUID> elsewhere, String seed) {
        Map<UUID, Seating.Place> places = new HashMap<>();
        register.taken(examId, city)
                .forEach(taken ->
                        places.put(taken.applicationId(), new Seating.Place(taken.roomId(), taken.seatNumber())));
        Sittings sittings = new Sittings(city.code(), exam.terms().papers().text());
        List<Seating.Placed> seated = new ArrayList<>();
        List<Seating.Candidate> newcomers = new ArrayList<>();
        for (TestCity theirs : neighbours(city, examId)) {
            for (SeatRegister.Participant participant : register.participants(examId, theirs)) {
                Seating.Candidate candidate = sittings.candidate(participant);
                Seating.Place place = places.remove(participant.applicationId());
                if (place != null) {
                    seated.add(new Seating.Placed(candidate, place));
                } else if (theirs.equals(city) && !elsewhere.contains(participant.applicationId())) {
                    newcomers.add(candidate);
                }
            }
        }
        List<Seating.Room> inOrder = rooms.stream()
                .map(room -> new Seating.Room(room.id(), city.code(), room.seats(), room.accessible()))
                .toList();
        List<Seating.Place> empty = List.copyOf(places.values());
        return Seating.arrange(seed, new Seating.Premises(inOrder, seated, empty), newcomers);
    }

    /** Whose people may sit in the same rooms: those who may sit anywhere are among all others, and all others among them. */
    private List<TestCity> neighbours(TestCity city, UUID examId) {
        return city.equals(TestCity.ANY) ? register.cities(examId) : List.of(city, TestCity.ANY);
    }

    /** Few sittings for many people: each is made once. */
    private static final class Sittings {

        private final String city;
        private final String allPapers;
        private final Map<String, Sitting> byPapers = new HashMap<>();

        Sittings(String city, String allPapers) {
            this.city = city;
            this.allPapers = allPapers;
        }

        Seating.Candidate candidate(SeatRegister.Participant participant) {
            String papers = participant.papers() == null ? allPapers : participant.papers();
            Sitting sitting = byPapers.computeIfAbsent(papers, written -> new Sitting(city, written));
            return new Seating.Candidate(
                    participant.applicationId(), sitting, participant.positionKey(), participant.needsAccess());
        }
    }
}
