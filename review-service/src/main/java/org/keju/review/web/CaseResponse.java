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
import org.keju.review.domain.Opinion;
import org.keju.review.domain.Position;
import org.keju.review.domain.QualificationCase;
import org.keju.review.domain.Reason;
import org.keju.review.domain.Text;
import org.keju.review.domain.Verdict;

/**
 * A question of qualification as its reviewer sees it.
 *
 * @param reasons the exam's catalogue, of which an objection is made
 * @param leaseUntil null once the case is decided
 * @param agreeing how many people have to give the same verdict
 * @param opinions what others found, but only when they disagree: a second opinion is formed without knowing the first
 */
record CaseResponse(
        UUID caseId,
        CaseState state,
        Text examTitle,
        String applicationNumber,
        String candidateName,
        AppliedPosition position,
        List<Answer> answers,
        List<NamedReason> reasons,
        @Nullable Instant promisedBy,
        @Nullable Instant leaseUntil,
        int agreeing,
        int opinionsGiven,
        List<GivenOpinion> opinions) {

    private static final int DISAGREEING = 2;

    static CaseResponse of(OpenedCase opened) {
        if (!(opened.reviewCase() instanceof QualificationCase shown)) {
            throw new IllegalArgumentException(
                    "Not a question of qualification: " + opened.reviewCase().id());
        }
        Claim claim = shown.claim();
        return new CaseResponse(
                shown.id(),
                shown.state(),
                opened.exam().title(),
                shown.applicationNumber(),
                shown.file().candidateName(),
                AppliedPosition.of(shown.position()),
                shown.file().answers().stream().map(Answer::of).toList(),
                shown.catalogueOf(opened.exam()).stream().map(NamedReason::of).toList(),
                shown.promisedBy(),
                claim == null ? null : claim.leaseUntil(),
                shown.agreeingBy(opened.exam()),
                shown.opinions().size(),
                shown.opinions().size() < DISAGREEING
                        ? List.of()
                        : shown.opinions().stream().map(GivenOpinion::of).toList());
    }

    /** What somebody applied for. */
    record AppliedPosition(
            String agencyCode,
            String agencyName,
            String bureau,
            String code,
            String title,
            List<Condition> conditions) {

        static AppliedPosition of(Position position) {
            return new AppliedPosition(
                    position.agencyCode(),
                    position.agencyName(),
                    position.bureau(),
                    position.code(),
                    position.title(),
                    position.conditions().stream()
                            .map(condition -> new Condition(condition.label(), condition.requirement()))
                            .toList());
        }
    }

    /** What the position asks for. */
    record Condition(Text label, String value) {}

    /** @param choice what was chosen, in both languages; null where the value is all there is */
    record Answer(
            String name, Text label, String value, @Nullable Text choice) {

        static Answer of(CandidateFile.Answer answer) {
            return new Answer(answer.field(), answer.label(), answer.value(), answer.choice());
        }
    }

    /** One reason of a catalogue. */
    record NamedReason(String code, Text text) {

        static NamedReason of(Reason reason) {
            return new NamedReason(reason.code(), new Text(reason.zh(), reason.en()));
        }
    }

    /** What somebody else found; who it was is of no importance. */
    record GivenOpinion(Verdict verdict, List<String> reasons, String note) {

        static GivenOpinion of(Opinion opinion) {
            return new GivenOpinion(
                    opinion.judgement().verdict(),
                    opinion.judgement().reasons(),
                    opinion.judgement().note());
        }
    }

    /** How much waits, and what the asker holds. */
    record Queue(long waiting, List<CaseResponse> claimedByMe) {

        static Queue of(CaseQueue queue) {
            return new Queue(
                    queue.waiting(), queue.held().stream().map(CaseResponse::of).toList());
        }
    }
}
