package org.keju.ticket.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seats of an exam city by city and by the hundred thousand, as arranging needs them. */
public interface SeatRegister {

    /** The cities in which somebody takes part, in alphabetical order. */
    List<TestCity> cities(UUID examId);

    /** Who takes part in a city. */
    List<Participant> participants(UUID examId, TestCity city);

    /** Every seat of a city that is given, also to people who take no part any more. */
    List<Taken> taken(UUID examId, TestCity city);

    /** Who has a seat in another city than the one they take part in now; who may sit anywhere never has. */
    Set<UUID> seatedElsewhere(UUID examId);

    /** Writes seats; a seat or a person that is there already makes all of them fail. */
    void write(List<Seat> seats);

    /**
     * Takes back what an arrangement gave in some rooms.
     *
     * @return how many seats that were
     */
    int takeBack(Collection<UUID> roomIds, UUID arrangementId);

    /**
     * Takes back what an arrangement gave to people who have ceased to take part and never printed a ticket.
     *
     * @param cities where to look
     * @return how many seats that were
     */
    int takeBackFromAbsent(UUID examId, UUID arrangementId, Collection<TestCity> cities);

    /**
     * Takes back every seat of some rooms.
     *
     * @return how many seats that were
     */
    int takeBackAll(Collection<UUID> roomIds);

    /**
     * The seats that an arrangement gave in the next rooms of its exam, in the order of the rooms' ids. Those of people who
     * take no part any more are left out.
     *
     * @param after the last room that was read; null at the beginning
     */
    Stretch next(UUID examId, UUID arrangementId, @Nullable UUID after);

    /**
     * What seating must know of somebody.
     *
     * @param papers codes of the papers as {@link Papers#text()} has them; null: all of the exam's
     */
    record Participant(
            UUID applicationId,
            String positionKey,
            @Nullable String papers,
            boolean needsAccess) {}

    /** A seat that is not free, and who has it. */
    record Taken(UUID applicationId, UUID roomId, int seatNumber) {}

    /**
     * The seats of some rooms.
     *
     * @param lastRoom where to go on; null when there are no more rooms
     */
    record Stretch(List<Given> seats, @Nullable UUID lastRoom) {}

    /** A seat with what others are told of it. */
    record Given(UUID applicationId, String ticketNumber, String siteCode, String roomCode, int seatNumber) {}
}
