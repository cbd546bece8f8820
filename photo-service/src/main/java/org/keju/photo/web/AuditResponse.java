package org.keju.photo.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.photo.application.Audit;
import org.keju.photo.application.AuditQueue;
import org.keju.photo.domain.Claim;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoState;
import org.keju.photo.web.PhotoResponse.ReasonText;
import org.keju.photo.web.PhotoResponse.Rule;

/**
 * A photo as its auditor sees it; of the candidate the auditor sees the face alone.
 *
 * @param reasons the exam's catalogue, of which a rejection is made
 * @param leaseUntil null once the photo is decided
 */
record AuditResponse(
        UUID photoId,
        PhotoState state,
        LocalizedText examTitle,
        Rule rule,
        List<Measured> checks,
        List<ReasonText> reasons,
        @Nullable Instant leaseUntil) {

    static AuditResponse of(Audit audit, CheckTexts texts) {
        Photo photo = audit.photo();
        Exam exam = audit.exam();
        Claim claim = photo.claim();
        return new AuditResponse(
                photo.id(),
                photo.state(),
                new LocalizedText(exam.titleZh(), exam.titleEn()),
                Rule.of(exam.photoRule()),
                Measured.of(photo.checks(), texts),
                exam.reasons().stream().map(ReasonText::of).toList(),
                claim == null ? null : claim.leaseUntil());
    }

    /**
     * One finding of the machine, with what it measured.
     *
     * @param wanted what it was measured against; empty where nothing particular is wanted
     */
    record Measured(
            PhotoCheck.Code code, PhotoCheck.Verdict verdict, String found, String wanted, LocalizedText message) {

        static List<Measured> of(List<PhotoCheck> checks, CheckTexts texts) {
            return checks.stream()
                    .map(check ->
                            new Measured(check.code(), check.verdict(), check.found(), check.wanted(), texts.of(check)))
                    .toList();
        }
    }

    /** How much waits, and what the asker holds. */
    record Queue(long waiting, List<AuditResponse> claimedByMe) {

        static Queue of(AuditQueue queue, CheckTexts texts) {
            return new Queue(
                    queue.waiting(),
                    queue.held().stream()
                            .map(audit -> AuditResponse.of(audit, texts))
                            .toList());
        }
    }
}
