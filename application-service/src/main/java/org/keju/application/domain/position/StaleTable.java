package org.keju.application.domain.position;

/** Somebody else replaced the table of positions after it was looked at. */
public final class StaleTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleTable(long basis) {
        super("revision " + basis + " is no longer the latest");
    }
}
