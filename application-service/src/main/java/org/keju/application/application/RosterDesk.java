package org.keju.application.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.Candidate;
import org.keju.application.domain.exam.ExamRefused;
import org.keju.application.domain.exam.ExamRefused.Reason;
import org.keju.application.domain.roster.IdNumber;
import org.keju.application.domain.roster.Listed;
import org.keju.application.domain.roster.RosterEntry;
import org.keju.application.domain.roster.Rosters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a candidate's account meets the entry of a roster. A token tells no ID number, so the candidate types it; it must be
 * the one that identity-service vouches for, as far as a token shows it, and belong to the same name. All who are refused are
 * told the same, so that nobody learns who is on the roster.
 */
@Component
class RosterDesk {

    private final Rosters rosters;

    RosterDesk(Rosters rosters) {
        this.rosters = rosters;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    RosterEntry takeUp(UUID examId, Candidate candidate, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new ExamRefused(Reason.ID_NUMBER_NEEDED);
        }
        Listed listed = IdNumber.read(typed)
                .flatMap(idNumber -> rosters.lock(examId, idNumber))
                .filter(found -> found.entry().isFor(candidate.name(), candidate.maskedIdNumber()))
                .orElseThrow(() -> new ExamRefused(Reason.NOT_ON_ROSTER));
        UUID takenUpBy = listed.takenUpBy();
        if (takenUpBy != null && !takenUpBy.equals(candidate.accountId())) {
            throw new ExamRefused(Reason.ROSTER_ENTRY_TAKEN);
        }
        rosters.takeUp(listed, candidate.accountId());
        return listed.entry();
    }
}
