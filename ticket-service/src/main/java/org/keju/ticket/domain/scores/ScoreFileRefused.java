package org.keju.ticket.domain.scores;

import java.util.List;

/** A score file of which nothing was taken over, with all that is wrong with it, up to a limit. */
public final class ScoreFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final int count;

    public ScoreFileRefused(ScoreFaults faults) {
        this(faults.first(), faults.count());
    }

    public ScoreFileRefused(Reason reason, String argument) {
        this(List.of(new Fault(1, "", reason, argument)), 1);
    }

    private ScoreFileRefused(List<Fault> faults, int count) {
        super(count + " faults");
        this.faults = faults;
        this.count = count;
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
        NO_SCORES,
        HEADER,
        CELLS,
        /** Not twenty digits, or the check digits do not fit; spreadsheets round long numbers that are not text. */
        NOT_A_TICKET_NUMBER,
        NOT_A_SCORE,
        SUBJECT_UNKNOWN,
        /** Nobody who takes part has this number. */
        TICKET_UNKNOWN,
        /** The candidate does not write this paper. */
        NOT_THIS_PAPER,
        /** With the line that has the same paper of the same candidate. */
        REPEATED
    }

    /** The first of them. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many there are. */
    public int count() {
        return count;
    }
}
