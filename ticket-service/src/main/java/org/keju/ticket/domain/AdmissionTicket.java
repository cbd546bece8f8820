package org.keju.ticket.domain;

import java.time.ZoneId;
import java.util.List;

/**
 * The document that a candidate brings to the exam: everything printed on it but the photo (five-systems rows 95 to 97). It is
 * put together anew for each print, so it always shows the seat as it is now.
 *
 * @param zone in which the times of the subjects are meant
 * @param maskedIdNumber the ID number with its middle hidden, to be compared with the card at the door
 */
public record AdmissionTicket(
        String examCode,
        Bilingual examTitle,
        ZoneId zone,
        String candidateName,
        String maskedIdNumber,
        String applicationNumber,
        String agencyName,
        String positionTitle,
        TicketNumber number,
        SeatPlace seat,
        List<Subject> subjects,
        List<Bilingual> rules) {

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "AdmissionTicket[" + number.value() + "]";
    }
}
