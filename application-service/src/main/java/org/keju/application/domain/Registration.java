package org.keju.application.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who applies in which exam, and under which numbers.
 *
 * @param number of the application, by which people name it
 * @param rosterNumber under which the candidate was registered elsewhere; null: here
 */
@Embeddable
public record Registration(
        UUID examId,
        Candidate candidate,
        String number,
        @Nullable String rosterNumber) {

    Registration corrected(Correction correction) {
        CandidateName name = correction.name();
        return name == null ? this : new Registration(examId, candidate.named(name), number, rosterNumber);
    }
}
