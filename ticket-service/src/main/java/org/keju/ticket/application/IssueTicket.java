package org.keju.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.TicketRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a ticket was printed and tells the others of the first time; two first prints at once are one. */
@Service
class IssueTicket {

    private final Admissions admissions;
    private final TicketAnnouncements announcements;
    private final Clock clock;

    IssueTicket(Admissions admissions, TicketAnnouncements announcements, Clock clock) {
        this.admissions = admissions;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID applicationId, TicketNumber number) {
        Instant now = clock.instant();
        Admission admission = admissions
                .findForUpdate(applicationId)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOT_FOUND));
        if (admission.issue(now)) {
            announcements.ticketIssued(applicationId, admission.examId(), number, now);
        }
    }
}
