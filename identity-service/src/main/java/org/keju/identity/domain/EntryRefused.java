package org.keju.identity.domain;

import java.util.List;

/** Somebody entered what cannot be accepted. It says all that is wrong at once, and never repeats what was entered. */
public class EntryRefused extends RuntimeException {

    private final List<EntryFault> faults;

    public EntryRefused(List<EntryFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public EntryRefused(EntryFault fault) {
        this(List.of(fault));
    }

    public List<EntryFault> faults() {
        return faults;
    }
}
