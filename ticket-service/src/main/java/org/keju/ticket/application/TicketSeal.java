package org.keju.ticket.application;

import org.keju.ticket.domain.AdmissionTicket;

/** Makes a ticket provable: who reads its square code can tell offline whether this platform issued it, and to whom. */
public interface TicketSeal {

    /** The text of the square code: what the ticket says, and a signature over it. */
    String seal(AdmissionTicket ticket);

    /** The key that verifies seals, as base64 of its X.509 SubjectPublicKeyInfo. */
    String verificationKey();
}
