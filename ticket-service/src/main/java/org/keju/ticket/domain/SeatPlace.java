package org.keju.ticket.domain;

/** Where a seat is, as a candidate finds it: site, room and number of the seat. */
public record SeatPlace(
        String siteCode, String siteName, String address, String roomCode, String roomName, int seatNumber) {}
