package org.keju.ticket.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * The seat of one admission. It is never changed, only given and, while the ticket was not printed, taken back. The database
 * keeps anybody from having two, and a seat and with it a ticket number from being given twice, whatever the programs do.
 */
@Entity
public class Seat {

    @Id
    private UUID applicationId;

    private UUID roomId;
    private int seatNumber;
    private String ticketNumber;
    private UUID arrangementId;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    private Seat(UUID applicationId, UUID roomId, int seatNumber, String ticketNumber, UUID arrangementId) {
        this.applicationId = applicationId;
        this.roomId = roomId;
        this.seatNumber = seatNumber;
        this.ticketNumber = ticketNumber;
        this.arrangementId = arrangementId;
    }

    /** Gives somebody a seat of a room; the exam's serial number, city, site, room and seat make the ticket number. */
    public static Seat in(TestRoom room, int seatNumber, int examSerial, UUID applicationId, UUID arrangementId) {
        TestSite site = room.site();
        TicketNumber number = TicketNumber.of(examSerial, site.cityCode(), site.code(), room.code(), seatNumber);
        return new Seat(applicationId, room.id(), seatNumber, number.value(), arrangementId);
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID arrangementId() {
        return arrangementId;
    }

    public UUID roomId() {
        return roomId;
    }

    public int seatNumber() {
        return seatNumber;
    }

    public TicketNumber ticketNumber() {
        return new TicketNumber(ticketNumber);
    }
}
