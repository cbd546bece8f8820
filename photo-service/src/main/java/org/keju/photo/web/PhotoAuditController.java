package org.keju.photo.web;

import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.photo.application.ApprovePhoto;
import org.keju.photo.application.ClaimNextPhoto;
import org.keju.photo.application.FindAudits;
import org.keju.photo.application.RejectPhoto;
import org.keju.photo.application.ReleasePhoto;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The auditors' side. */
@RestController
@RequestMapping("/api/photo-audits")
class PhotoAuditController {

    private final FindAudits findAudits;
    private final ClaimNextPhoto claimNextPhoto;
    private final ApprovePhoto approvePhoto;
    private final RejectPhoto rejectPhoto;
    private final ReleasePhoto releasePhoto;
    private final CheckTexts texts;

    PhotoAuditController(
            FindAudits findAudits,
            ClaimNextPhoto claimNextPhoto,
            ApprovePhoto approvePhoto,
            RejectPhoto rejectPhoto,
            ReleasePhoto releasePhoto,
            CheckTexts texts) {
        this.findAudits = findAudits;
        this.claimNextPhoto = claimNextPhoto;
        this.approvePhoto = approvePhoto;
        this.rejectPhoto = rejectPhoto;
        this.releasePhoto = releasePhoto;
        this.texts = texts;
    }

    @GetMapping
    AuditResponse.Queue queue(Caller caller) {
        return AuditResponse.Queue.of(findAudits.run(caller.id()), texts);
    }

    @PostMapping("/claims")
    ResponseEntity<AuditResponse> claim(Caller caller) {
        return claimNextPhoto
                .run(caller.id())
                .map(audit -> ResponseEntity.ok(AuditResponse.of(audit, texts)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{photoId}/approval")
    AuditResponse approve(@PathVariable UUID photoId, Caller caller) {
        return AuditResponse.of(approvePhoto.run(photoId, caller.id()), texts);
    }

    @PostMapping("/{photoId}/rejection")
    AuditResponse reject(@PathVariable UUID photoId, @Validated @RequestBody RejectionRequest request, Caller caller) {
        return AuditResponse.of(
                rejectPhoto.run(photoId, caller.id(), request.reasonsOrNone(), request.noteOrEmpty()), texts);
    }

    @DeleteMapping("/{photoId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID photoId, Caller caller) {
        releasePhoto.run(photoId, caller.id());
    }
}
