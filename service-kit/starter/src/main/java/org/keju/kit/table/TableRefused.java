package org.keju.kit.table;

/** A file is larger, in one way or another, than is read, or holds what no table needs. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final Reason reason;
    private final long bound;

    /**
     * Refuses a file.
     *
     * @param row where; 0 for the file as a whole
     * @param bound what it exceeds; 0 where there is nothing to exceed
     */
    public TableRefused(int row, Reason reason, long bound) {
        super(reason + " (" + bound + ")");
        this.row = row;
        this.reason = reason;
        this.bound = bound;
    }

    /** What is too much. */
    public enum Reason {
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** All cells together. */
        TOO_MUCH_TEXT,
        /** Files within a workbook. */
        TOO_MANY_PARTS,
        /** Unpacked; the bound is in megabytes. */
        TOO_LARGE,
        /** An attack. */
        DECLARES_ENTITIES
    }

    public int row() {
        return row;
    }

    public Reason reason() {
        return reason;
    }

    public long bound() {
        return bound;
    }
}
