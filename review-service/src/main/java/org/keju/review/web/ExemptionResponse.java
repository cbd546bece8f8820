package org.keju.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.review.application.AddEvidence;
import org.keju.review.application.ExemptionOfApplication;
import org.keju.review.domain.CaseState;
import org.keju.review.domain.Exam;
import org.keju.review.domain.ExemptionCase;
import org.keju.review.web.CaseResponse.NamedReason;

/**
 * A request for exemption as the candidate sees it.
 *
 * @param ground what the candidate claims
 * @param changeable whether evidence may be added and taken back now
 * @param reasons why it was refused; empty unless it was
 */
record ExemptionResponse(
        UUID applicationId,
        int request,
        State state,
        NamedReason ground,
        boolean evidenceRequired,
        boolean changeable,
        int mostFiles,
        int mostBytes,
        List<EvidenceResponse> evidence,
        List<NamedReason> reasons,
        String note,
        @Nullable Instant promisedBy) {

    /** How a request stands, in the candidate's eyes: who holds it is the officers' affair. */
    enum State {
        EVIDENCE_MISSING,
        WAITING,
        GRANTED,
        REFUSED,
        CLOSED;

        static State of(CaseState state) {
            return switch (state) {
                case INCOMPLETE -> EVIDENCE_MISSING;
                case OPEN, CLAIMED -> WAITING;
                case APPROVED -> GRANTED;
                case REJECTED, RETURNED -> REFUSED;
                case CLOSED -> CLOSED;
            };
        }
    }

    static ExemptionResponse of(ExemptionOfApplication found, Instant now) {
        ExemptionCase request = found.request();
        return new ExemptionResponse(
                request.applicationId(),
                request.submission(),
                State.of(request.state()),
                EvidenceResponse.groundOf(request, found.exam()),
                found.exam().evidenceRequired(),
                request.isChangeable(now),
                ExemptionCase.MOST_EVIDENCE,
                AddEvidence.MOST_BYTES,
                found.evidence().stream().map(EvidenceResponse::of).toList(),
                reasonsOf(request, found.exam()),
                Objects.requireNonNullElse(request.note(), ""),
                request.promisedBy());
    }

    private static List<NamedReason> reasonsOf(ExemptionCase request, Exam exam) {
        return exam.exemptionReasons().stream()
                .filter(reason -> request.reasons().contains(reason.code()))
                .map(NamedReason::of)
                .toList();
    }
}
