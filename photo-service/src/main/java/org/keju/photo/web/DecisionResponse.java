package org.keju.photo.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.photo.application.Audit;
import org.keju.photo.application.FindHistory.History;
import org.keju.photo.domain.AuditRecord;
import org.keju.photo.domain.Decision;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.PhotoCommand;
import org.keju.photo.domain.PhotoState;
import org.keju.photo.web.PhotoResponse.ReasonText;

/**
 * A decision that can still be undone.
 *
 * @param state what was decided
 * @param mine whether the asker made it
 */
record DecisionResponse(
        UUID photoId,
        PhotoState state,
        LocalizedText examTitle,
        List<ReasonText> reasons,
        @Nullable String note,
        Instant decidedAt,
        boolean mine) {

    static DecisionResponse of(Audit audit, UUID asker) {
        Decision decision = Objects.requireNonNull(audit.photo().decision());
        return new DecisionResponse(
                audit.photo().id(),
                audit.photo().state(),
                new LocalizedText(audit.exam().titleZh(), audit.exam().titleEn()),
                ReasonText.of(audit.photo().reasons(), audit.exam()),
                audit.photo().note(),
                decision.at(),
                decision.auditor().equals(asker));
    }

    /**
     * One line of a photo's history.
     *
     * @param actor account of the candidate or the auditor
     * @param reasons those of a rejection
     */
    record Line(
            Instant at,
            PhotoCommand command,
            UUID actor,
            List<ReasonText> reasons,
            @Nullable String note) {

        static List<Line> of(History history) {
            return history.acts().stream().map(done -> of(done, history.exam())).toList();
        }

        private static Line of(AuditRecord done, Exam exam) {
            List<String> reasons =
                    done.reasons() == null ? List.of() : List.of(done.reasons().split(","));
            return new Line(done.at(), done.command(), done.actor(), ReasonText.of(reasons, exam), done.note());
        }
    }
}
