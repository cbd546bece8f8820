package org.keju.ticket.application;

import java.util.UUID;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.AdmissionTicket;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.TicketRefused;
import org.springframework.stereotype.Service;

/** Prints a ticket for its owner. The first print counts as the issue; it does so only once there is something to hand over. */
@Service
public class PrintTicket {

    private final PrepareTicket prepare;
    private final PhotoStore store;
    private final TicketSeal seal;
    private final TicketPrinter printer;
    private final IssueTicket issue;

    PrintTicket(PrepareTicket prepare, PhotoStore store, TicketSeal seal, TicketPrinter printer, IssueTicket issue) {
        this.prepare = prepare;
        this.store = store;
        this.seal = seal;
        this.printer = printer;
        this.issue = issue;
    }

    /** A ticket on paper. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Printed(TicketNumber number, byte[] pdf) {}

    public Printed run(UUID applicationId, UUID accountId) {
        PrepareTicket.Prepared prepared = prepare.run(applicationId, accountId);
        AdmissionTicket ticket = prepared.ticket();
        UUID photoId = prepared.admission().photoId();
        byte[] photo = photoId == null ? null : photo(photoId, prepared.admission());
        byte[] pdf = printer.print(ticket, photo, seal.seal(ticket));
        issue.run(applicationId, ticket.number());
        return new Printed(ticket.number(), pdf);
    }

    private byte[] photo(UUID photoId, Admission admission) {
        return store.read(photoId).orElseThrow(() -> {
            prepare.photoIsLost(admission);
            return new TicketRefused(TicketRefused.Reason.PHOTO_MISSING);
        });
    }
}
