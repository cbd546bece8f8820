package org.keju.ticket.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in one room, for the papers that its invigilators are given.
 *
 * @param subjects the papers that are written in the room, with times in the zone
 */
public record RoomRoster(
        Bilingual examTitle,
        ZoneId zone,
        String siteName,
        String roomCode,
        String roomName,
        List<Subject> subjects,
        List<Entry> entries) {

    /**
     * One candidate; entries come in the order of the seats.
     *
     * @param photoId null where the exam does without photos
     */
    public record Entry(
            int seatNumber,
            TicketNumber ticket,
            CandidateName name,
            String maskedIdNumber,
            @Nullable UUID photoId) {}

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "RoomRoster[" + roomCode + ", " + entries.size() + "]";
    }
}
