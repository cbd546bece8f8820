package org.keju.review.web;

import java.time.Instant;
import java.util.UUID;
import org.keju.review.application.ShownEvidence;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceType;
import org.keju.review.domain.Exam;
import org.keju.review.domain.ExemptionCase;
import org.keju.review.domain.Text;
import org.keju.review.web.CaseResponse.NamedReason;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that was put to a request, as those see it who may. */
record EvidenceResponse(UUID id, EvidenceType type, int bytes, Instant addedAt) {

    static EvidenceResponse of(Evidence evidence) {
        return new EvidenceResponse(evidence.id(), evidence.type(), evidence.bytes(), evidence.addedAt());
    }

    /** The exam's words for what the candidate claims; the code, should a newer version of the exam not have it any more. */
    static NamedReason groundOf(ExemptionCase request, Exam exam) {
        return exam.exemptionGrounds().stream()
                .filter(ground -> ground.code().equals(request.ground()))
                .findFirst()
                .map(NamedReason::of)
                .orElseGet(() -> new NamedReason(request.ground(), new Text(request.ground(), request.ground())));
    }

    /**
     * The file itself. What a stranger made is never a page of ours: pictures may be shown within one, documents are
     * downloaded, and whatever is opened nevertheless may run and load nothing.
     */
    static ResponseEntity<byte[]> file(ShownEvidence shown) {
        EvidenceType type = shown.evidence().type();
        ContentDisposition.Builder disposition =
                type == EvidenceType.PDF ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename("evidence." + type.extension())
                                .build()
                                .toString())
                .body(shown.content());
    }
}
