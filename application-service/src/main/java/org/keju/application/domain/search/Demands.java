package org.keju.application.domain.search;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How much wanted the positions of all exams are, as it was last counted. */
public interface Demands {

    /** The latest count of an exam. */
    Demand of(UUID examId);

    /** When each exam was last counted. */
    Map<UUID, Instant> counted();

    /**
     * Counts an exam anew, unless another copy of the service has done so since {@code earlier}.
     *
     * @return whether it was counted
     */
    boolean countAgain(UUID examId, Instant now, Instant earlier);
}
