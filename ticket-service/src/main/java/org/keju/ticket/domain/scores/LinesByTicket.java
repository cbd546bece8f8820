package org.keju.ticket.domain.scores;

import org.keju.ticket.domain.TicketNumber;

/** On which line each ticket number stands, half a million of them in a few megabytes. */
final class LinesByTicket {

    private static final int FEWEST_PLACES = 1024;

    /** All that tells numbers apart; the last two digits follow from the others. */
    private static final int DIGITS = 18;

    private long[] tickets = new long[FEWEST_PLACES];
    private int[] lines = new int[FEWEST_PLACES];
    private int size;

    /** The line on which a number stood before; 0 when it is new, and stands on this line from now on. */
    int putIfAbsent(TicketNumber ticket, int line) {
        if (size > tickets.length / 2) {
            grow();
        }
        long number = Long.parseLong(ticket.value(), 0, DIGITS, 10);
        int place = place(number);
        if (lines[place] == 0) {
            tickets[place] = number;
            lines[place] = line;
            size++;
            return 0;
        }
        return lines[place];
    }

    /** Where a number is, or would be. */
    private int place(long number) {
        int mask = tickets.length - 1;
        int place = Long.hashCode(number * 0x9E3779B97F4A7C15L) & mask;
        while (lines[place] != 0 && tickets[place] != number) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldTickets = tickets;
        int[] oldLines = lines;
        tickets = new long[oldTickets.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                int place = place(oldTickets[i]);
                tickets[place] = oldTickets[i];
                lines[place] = oldLines[i];
            }
        }
    }
}
