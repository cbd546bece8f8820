package org.keju.ticket.application;

import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.AdmissionTicket;

/** Puts an admission ticket on paper. */
public interface TicketPrinter {

    /**
     * The ticket as PDF.
     *
     * @param photo the candidate's photo, a JPEG; null where the exam does without photos
     * @param seal what the square code holds, see {@link TicketSeal}
     * @throws PrinterBusy when too many tickets are being printed at this moment
     */
    byte[] print(AdmissionTicket ticket, byte @Nullable [] photo, String seal);

    /** So many people print at once that one more would only make all of them wait longer. */
    final class PrinterBusy extends RuntimeException {}
}
