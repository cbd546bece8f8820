package org.keju.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.review.application.CaseQueue;
import org.keju.review.application.OpenedCase;
import org.keju.review.domain.CandidateFile;
import org.keju.review.domain.CaseState;
import org.keju.review.domain.Claim;
import org.keju.review.domain.Position;
import org.keju.review.domain.ReviewCase;
import org.keju.review.domain.Text;

/**
 * A case as its reviewer sees it.
 *
 * @param reasons the exam's catalogue, of which an objection is made
 * @param leaseUntil null once the case is decided
 */
record CaseResponse(
        UUID caseId,
        CaseState state,
        Text examTitle,
        String applicationNumber,
        String candidateName,
        AppliedPosition position,
        List<Line> answers,
        List<Reason> reasons,
        @Nullable Instant promisedBy,
        @Nullable Instant leaseUntil) {

    static CaseResponse of(OpenedCase opened) {
        ReviewCase shown = opened.reviewCase();
        Claim claim = shown.claim();
        return new CaseResponse(
                shown.id(),
                shown.state(),
                opened.exam().title(),
                shown.applicationNumber(),
                shown.file().candidateName(),
                AppliedPosition.of(shown.position()),
                shown.file().answers().stream().map(Line::of).toList(),
                opened.exam().reasons().stream()
                        .map(reason -> new Reason(reason.code(), new Text(reason.zh(), reason.en())))
                        .toList(),
                shown.promisedBy(),
                claim == null ? null : claim.leaseUntil());
    }

    /** What somebody applied for. */
    record AppliedPosition(
            String agencyCode, String agencyName, String bureau, String code, String title, List<Line> conditions) {

        static AppliedPosition of(Position position) {
            return new AppliedPosition(
                    position.agencyCode(),
                    position.agencyName(),
                    position.bureau(),
                    position.code(),
                    position.title(),
                    position.conditions().stream()
                            .map(condition -> new Line(null, condition.label(), condition.requirement()))
                            .toList());
        }
    }

    /** A label and what stands beside it; a line of the form has a name too. */
    record Line(@Nullable String name, Text label, String value) {

        static Line of(CandidateFile.Answer answer) {
            return new Line(answer.field(), answer.label(), answer.value());
        }
    }

    /** One reason of the exam's catalogue. */
    record Reason(String code, Text text) {}

    /** How much waits, and what the asker holds. */
    record Queue(long waiting, List<CaseResponse> claimedByMe) {

        static Queue of(CaseQueue queue) {
            return new Queue(
                    queue.waiting(), queue.held().stream().map(CaseResponse::of).toList());
        }
    }
}
