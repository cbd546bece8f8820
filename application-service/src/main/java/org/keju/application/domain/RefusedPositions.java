package org.keju.application.domain;

import java.util.Set;
import java.util.TreeSet;
import org.keju.application.domain.progress.QualificationState;

/** The positions for which a reviewer refused this candidate; an exam may forbid to try them again (row 45). */
public record RefusedPositions(Set<String> keys) {

    public static final RefusedPositions NONE = new RefusedPositions(Set.of());

    public RefusedPositions {
        keys = Set.copyOf(keys);
    }

    /** What a verdict on somebody who applied for this position makes of it; one that is taken back clears the position again. */
    RefusedPositions after(QualificationState verdict, String key) {
        return verdict == QualificationState.FAILED ? with(key) : without(key);
    }

    private RefusedPositions without(String key) {
        Set<String> fewer = new TreeSet<>(keys);
        fewer.remove(key);
        return new RefusedPositions(fewer);
    }

    private RefusedPositions with(String key) {
        Set<String> more = new TreeSet<>(keys);
        more.add(key);
        return new RefusedPositions(more);
    }
}
