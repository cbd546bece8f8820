package org.keju.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.TestCity;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestRooms;
import org.keju.ticket.domain.TicketWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an arrangement begins with: the exam, its rooms, and where people take part. */
@Service
class Premises {

    private final Exams exams;
    private final TestRooms rooms;
    private final Admissions admissions;
    private final SeatRegister register;
    private final Clock clock;

    Premises(Exams exams, TestRooms rooms, Admissions admissions, SeatRegister register, Clock clock) {
        this.exams = exams;
        this.rooms = rooms;
        this.admissions = admissions;
        this.register = register;
        this.clock = clock;
    }

    /** What was found; rooms come with their sites, in filling order. */
    record Open(Exam exam, List<TestRoom> rooms, List<TestCity> cities) {

        Map<TestCity, List<TestRoom>> roomsByCity() {
            return rooms.stream()
                    .collect(Collectors.groupingBy(
                            room -> new TestCity(room.site().cityCode())));
        }
    }

    /**
     * Refuses a run that cannot be.
     *
     * @param over whether the run starts over, which it may not once somebody may know their seat from a ticket
     */
    @Transactional(readOnly = true)
    public Exam check(UUID examId, boolean over) {
        Exam exam = exams.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        if (rooms.seatsOf(examId) == 0) {
            throw new SeatingRefused(SeatingRefused.Reason.NO_ROOMS);
        }
        if (over && ticketsAreOut(examId, exam.terms().window())) {
            throw new SeatingRefused(SeatingRefused.Reason.TICKETS_OUT);
        }
        return exam;
    }

    /** Looks at an exam of which the plan is held, so that nothing changes any more. */
    @Transactional(readOnly = true)
    public Open open(UUID examId, boolean over) {
        Exam exam = check(examId, over);
        return new Open(exam, rooms.roomsOf(examId), register.cities(examId));
    }

    private boolean ticketsAreOut(UUID examId, TicketWindow window) {
        return switch (window.at(clock.instant())) {
            case OPEN, AFTER -> true;
            case NOT_FIXED, BEFORE -> admissions.isAnyPrinted(examId);
        };
    }
}
