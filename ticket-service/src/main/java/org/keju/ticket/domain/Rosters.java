package org.keju.ticket.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sits where, room by room; arrangements that are not finished do not count. */
public interface Rosters {

    /** The sites of an exam, by city and code. */
    List<SiteSummary> sites(UUID examId);

    /** A site with its rooms by code; empty when the exam has no such site. */
    Optional<SiteOverview> site(UUID examId, UUID siteId);

    /** Who takes part and sits in a room, in the order of the seats. */
    List<Seated> seatedIn(UUID roomId);

    /** Somebody and their seat. */
    record Seated(Admission admission, Seat seat) {}
}
