package org.keju.application.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was corrected, by whom, when, on what evidence and why. Never changed, never removed.
 *
 * @param by the account of the member of staff
 * @param evidence what the candidate showed, by its code in the exam's catalogue
 */
public record CorrectionMade(
        UUID applicationId, Instant at, UUID by, String evidence, String reason, List<Correction.Change> changes) {

    public CorrectionMade {
        changes = List.copyOf(changes);
    }
}
