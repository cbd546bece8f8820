package org.keju.ticket.domain;

/**
 * A number of people, or a change of it.
 *
 * @param takingPart who take part
 * @param seated who of them have a seat, be it of an arrangement that still goes on
 */
public record Tally(long takingPart, long seated) {

    /** What seats alone change. */
    public static Tally ofSeats(long seated) {
        return new Tally(0, seated);
    }

    /** How many take part and have no seat. */
    public long waiting() {
        return takingPart - seated;
    }
}
