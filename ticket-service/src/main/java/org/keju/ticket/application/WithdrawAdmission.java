package org.keju.ticket.application;

import java.util.UUID;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the part of a candidate who withdrew or whose application lapsed; most such applications never were complete. The seat is
 * free for the next run, unless the ticket has been printed: then it stays empty, so that no ticket number ever means two people.
 */
@Service
public class WithdrawAdmission {

    private final Admissions admissions;
    private final Seats seats;
    private final Tallies tallies;

    public WithdrawAdmission(Admissions admissions, Seats seats, Tallies tallies) {
        this.admissions = admissions;
        this.seats = seats;
        this.tallies = tallies;
    }

    @Transactional
    public void run(UUID applicationId) {
        admissions.findForUpdate(applicationId).ifPresent(admission -> {
            boolean tookPart = admission.takesPart();
            admission.withdraw();
            boolean leftSeat = admission.hasPrintedTicket()
                    ? tookPart && seats.find(applicationId).isPresent()
                    : seats.free(applicationId);
            tallies.add(admission.examId(), applicationId, new Tally(tookPart ? -1 : 0, leftSeat ? -1 : 0));
        });
    }
}
