package org.keju.application.domain.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The guards of one exam and its rule for those whom a reviewer refused. A region without a guard is no part of the exam. */
public record Process(Map<Region, Guard> guards, Resubmission resubmission) {

    /** What somebody may do whom a reviewer found not to qualify (rows 44 and 45). */
    public enum Resubmission {
        /** Nothing: the refusal stands. */
        NEVER,
        /** Submit again, but not for a position that was refused before. */
        OTHER_POSITION,
        /** Mend the form and submit again for any position. */
        ANY_POSITION
    }

    public Process {
        EnumMap<Region, Guard> inOrder = new EnumMap<>(Region.class);
        inOrder.putAll(guards);
        guards = Collections.unmodifiableMap(inOrder);
    }

    /** The guard of a region, null when the exam does without it. */
    public @Nullable Guard guard(Region region) {
        return guards.get(region);
    }
}
