package org.keju.application.domain.position;

import java.util.List;

/** A table would take away, or turn into something else, what candidates have chosen. */
public final class PositionsChosen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> keys;

    public PositionsChosen(List<String> keys) {
        super(keys.size() + " positions are chosen");
        this.keys = List.copyOf(keys);
    }

    public List<String> keys() {
        return keys;
    }
}
