package org.keju.application.domain.table;

import org.jspecify.annotations.Nullable;

/** Somebody else replaced a table after it was looked at. */
public final class StaleTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleTable(long basis) {
        super("revision " + basis + " is no longer the latest");
    }

    /**
     * Refuses to replace another table than the one that was looked at.
     *
     * @param expected the revision that was looked at; null when whatever stands is to be replaced
     * @param latest the revision that stands
     */
    public static void refuseUnless(@Nullable Long expected, long latest) {
        if (expected != null && expected != latest) {
            throw new StaleTable(expected);
        }
    }
}
