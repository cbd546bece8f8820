package org.keju.ticket.application;

import java.util.UUID;
import java.util.function.Consumer;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.Seats;
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

    public WithdrawAdmission(Admissions admissions, Seats seats) {
        this.admissions = admissions;
        this.seats = seats;
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
            how.accept(admission);
            if (!admission.hasPrintedTicket()) {
                seats.free(applicationId);
            }
        });
    }
}
