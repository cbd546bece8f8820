package org.keju.ticket.application;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatPlace;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.TicketState;
import org.keju.ticket.domain.TicketWindow;
import org.springframework.stereotype.Service;

/** Tells a candidate how far the ticket is. */
@Service
public class FindTicket {

    private static final TicketWindow UNKNOWN = new TicketWindow(null, null);

    private final TicketFile file;
    private final Clock clock;

    FindTicket(TicketFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * A ticket as its owner sees it.
     *
     * @param printable whether the ticket can be had at this very moment: the window is open and no photo is missing
     * @param zone in which the times of the subjects are meant; null while the exam's definition is under way
     */
    public record Found(
            TicketState state,
            boolean printable,
            @Nullable TicketNumber number,
            @Nullable SeatPlace place,
            TicketWindow window,
            @Nullable ZoneId zone,
            List<Subject> subjects) {}

    public Found run(UUID applicationId, UUID accountId) {
        TicketFile.Contents contents = file.open(applicationId, accountId);
        Exam exam = contents.exam();
        Seat seat = contents.seat();
        TicketWindow window = exam == null ? UNKNOWN : exam.terms().window();
        TicketState state = TicketState.of(seat != null, contents.admission().isIssued(), window.at(clock.instant()));
        return new Found(
                state,
                state.allowsPrinting() && !contents.lacksPhoto(),
                seat == null ? null : seat.ticketNumber(),
                contents.place(),
                window,
                exam == null ? null : exam.terms().zone(),
                exam == null ? List.of() : contents.admission().subjects(exam.terms()));
    }
}
