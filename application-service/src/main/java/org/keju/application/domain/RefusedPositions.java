package org.keju.application.domain;

import java.util.Set;
import java.util.TreeSet;

/** The positions for which a reviewer refused this candidate; an exam may forbid to try them again (row 45). */
public record RefusedPositions(Set<String> keys) {

    public static final RefusedPositions NONE = new RefusedPositions(Set.of());

    public RefusedPositions {
        keys = Set.copyOf(keys);
    }

    RefusedPositions with(String key) {
        Set<String> more = new TreeSet<>(keys);
        more.add(key);
        return new RefusedPositions(more);
    }
}
