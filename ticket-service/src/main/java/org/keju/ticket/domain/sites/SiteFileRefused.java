package org.keju.ticket.domain.sites;

import java.util.List;

/** A site file of which nothing was taken over, with all that is wrong with it, up to a limit. */
public final class SiteFileRefused extends RuntimeException {

    private final transient List<Fault> faults;

    public SiteFileRefused(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    /**
     * One fault.
     *
     * @param line of the file, counted from 1
     * @param column English name of the column; empty when the line as a whole is at fault
     * @param argument the limit or the other line that the reason speaks of; empty when none
     */
    public record Fault(int line, String column, Reason reason, String argument) {}

    /** What can be wrong. */
    public enum Reason {
        UNREADABLE,
        TOO_LARGE,
        TOO_MANY_LINES,
        NO_ROOMS,
        HEADER,
        CELLS,
        BLANK,
        TOO_LONG,
        LINE_BREAK,
        NOT_A_CITY_CODE,
        NOT_A_CODE,
        NOT_A_NUMBER_OF_SEATS,
        NOT_YES_OR_NO,
        SITE_DIFFERS,
        ROOM_REPEATED
    }

    public List<Fault> faults() {
        return faults;
    }
}
