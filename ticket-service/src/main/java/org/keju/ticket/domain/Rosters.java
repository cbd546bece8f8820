package org.keju.ticket.domain;

import java.util.List;
import java.util.UUID;

/** Who sits where, room by room; arrangements that are not finished do not count. */
public interface Rosters {

    /** The sites of an exam with their rooms, by city, site and room code. */
    List<SiteOverview> sites(UUID examId);

    /** Who takes part and sits in a room, in the order of the seats. */
    List<Seated> seatedIn(UUID roomId);

    /** Somebody and their seat. */
    record Seated(Admission admission, Seat seat) {}
}
