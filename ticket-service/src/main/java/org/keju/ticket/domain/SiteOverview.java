package org.keju.ticket.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test site and how its rooms are filled. */
public record SiteOverview(UUID siteId, String cityCode, String code, String name, String address, List<Room> rooms) {

    /**
     * A room.
     *
     * @param seated how many people sit there
     * @param firstTicket the number at the lowest seat that is taken; null when nobody sits there, as is the last
     */
    public record Room(
            UUID roomId,
            String code,
            String name,
            int seats,
            boolean accessible,
            int seated,
            @Nullable String firstTicket,
            @Nullable String lastTicket) {}
}
