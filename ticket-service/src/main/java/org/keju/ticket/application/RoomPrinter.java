package org.keju.ticket.application;

import java.util.Map;
import java.util.UUID;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.RoomRoster;
import org.keju.ticket.domain.SiteOverview;

/** Prints what a test site needs on the day, as PDF. */
public interface RoomPrinter {

    /** Which numbers sit in which room, to be put up at the entrance. It names nobody. */
    byte[] roomList(Bilingual examTitle, SiteOverview site);

    /** One label for each desk. */
    byte[] deskLabels(RoomRoster roster);

    /**
     * What the candidates of a room sign.
     *
     * @param photos by their ids; where one is missing its place stays empty
     */
    byte[] attendanceSheet(RoomRoster roster, Map<UUID, byte[]> photos);
}
