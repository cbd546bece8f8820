package org.keju.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.review.application.CaseQueue;
import org.keju.review.application.OpenedCase;
import org.keju.review.domain.CaseState;
import org.keju.review.domain.Claim;
import org.keju.review.domain.ExemptionCase;
import org.keju.review.domain.Text;
import org.keju.review.web.CaseResponse.NamedReason;

/**
 * A request for exemption as the officer sees it.
 *
 * @param ground what the candidate claims
 * @param reasons the exam's catalogue, of which a refusal is made
 * @param leaseUntil null once the case is decided
 */
record ExemptionCaseResponse(
        UUID caseId,
        CaseState state,
        Text examTitle,
        String applicationNumber,
        String candidateName,
        NamedReason ground,
        List<EvidenceResponse> evidence,
        List<NamedReason> reasons,
        @Nullable Instant promisedBy,
        @Nullable Instant leaseUntil) {

    static ExemptionCaseResponse of(OpenedCase opened) {
        if (!(opened.reviewCase() instanceof ExemptionCase shown)) {
            throw new IllegalArgumentException(
                    "Not a request for exemption: " + opened.reviewCase().id());
        }
        Claim claim = shown.claim();
        return new ExemptionCaseResponse(
                shown.id(),
                shown.state(),
                opened.exam().title(),
                shown.applicationNumber(),
                shown.file().candidateName(),
                EvidenceResponse.groundOf(shown, opened.exam()),
                opened.evidence().stream().map(EvidenceResponse::of).toList(),
                shown.catalogueOf(opened.exam()).stream().map(NamedReason::of).toList(),
                shown.promisedBy(),
                claim == null ? null : claim.leaseUntil());
    }

    /** How much waits, and what the asker holds. */
    record Queue(long waiting, List<ExemptionCaseResponse> claimedByMe) {

        static Queue of(CaseQueue queue) {
            return new Queue(
                    queue.waiting(),
                    queue.held().stream().map(ExemptionCaseResponse::of).toList());
        }
    }
}
