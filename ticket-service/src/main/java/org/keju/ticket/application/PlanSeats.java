package org.keju.ticket.application;

import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestRooms;
import org.keju.ticket.domain.seating.Seating;
import org.keju.ticket.domain.seating.Sitting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out who would sit where. It changes nothing. */
@Service
class PlanSeats {

    private final Exams exams;
    private final Admissions admissions;
    private final Seats seats;
    private final TestRooms rooms;

    PlanSeats(Exams exams, Admissions admissions, Seats seats, TestRooms rooms) {
        this.exams = exams;
        this.admissions = admissions;
        this.seats = seats;
        this.rooms = rooms;
    }

    /** A plan and what is needed to carry it out. */
    record Planned(Exam exam, List<TestRoom> rooms, Seating.Plan plan) {}

    @Transactional(readOnly = true)
    public Planned run(UUID examId, String seed) {
        Exam exam = exams.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        List<TestRoom> open = rooms.roomsOf(examId);
        if (open.isEmpty()) {
            throw new SeatingRefused(SeatingRefused.Reason.NO_ROOMS);
        }
        String papers = exam.terms().papers();
        List<Seating.Room> inOrder = open.stream()
                .map(room -> new Seating.Room(room.id(), room.site().cityCode(), room.seats(), room.accessible()))
                .toList();
        List<Seating.Placed> seated = seats.takenOf(examId).stream()
                .map(taken -> new Seating.Placed(
                        new Seating.Candidate(
                                taken.applicationId(), new Sitting(taken.testCity(), papers), taken.positionKey()),
                        new Seating.Place(taken.roomId(), taken.seatNumber())))
                .toList();
        List<Seating.Candidate> newcomers = admissions.waitingForSeat(examId).stream()
                .map(waiting -> new Seating.Candidate(
                        waiting.applicationId(), new Sitting(waiting.testCity(), papers), waiting.positionKey()))
                .toList();
        return new Planned(exam, open, Seating.arrange(seed, inOrder, seated, newcomers));
    }
}
