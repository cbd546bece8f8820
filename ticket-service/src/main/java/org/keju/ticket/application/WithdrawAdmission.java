package org.keju.ticket.application;

import java.util.UUID;
import java.util.function.Consumer;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the part of a candidate who withdrew or whose application lapsed, or lets it rest while the application is not complete
 * any more; most such applications never were. The seat is free for the next run, unless the ticket has been printed: then it
 * stays empty, and is the candidate's again should they come back.
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

    /** For good. */
    @Transactional
    public void run(UUID applicationId) {
        end(applicationId, Admission::withdraw);
    }

    /** Until the application is complete again. */
    @Transactional
    public void suspend(UUID applicationId) {
        end(applicationId, Admission::suspend);
    }

    private void end(UUID applicationId, Consumer<Admission> how) {
        admissions.findForUpdate(applicationId).ifPresent(admission -> {
            boolean tookPart = admission.takesPart();
            how.accept(admission);
            boolean leftSeat = admission.hasPrintedTicket()
                    ? tookPart && seats.find(applicationId).isPresent()
                    : seats.free(applicationId);
            tallies.add(admission.examId(), applicationId, new Tally(tookPart ? -1 : 0, leftSeat ? -1 : 0));
        });
    }
}
