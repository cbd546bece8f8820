package org.keju.review.web;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.security.Caller;
import org.keju.review.application.AddEvidence;
import org.keju.review.application.EvidenceFile;
import org.keju.review.application.ExemptionOfApplication;
import org.keju.review.application.FindExemption;
import org.keju.review.application.RemoveEvidence;
import org.keju.review.application.ShowOwnEvidence;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The candidate's side of a request for exemption. */
@RestController
@RequestMapping("/api/reviews/exemptions/{applicationId}")
class EvidenceController {

    private final FindExemption findExemption;
    private final AddEvidence addEvidence;
    private final RemoveEvidence removeEvidence;
    private final ShowOwnEvidence showEvidence;
    private final Clock clock;

    EvidenceController(
            FindExemption findExemption,
            AddEvidence addEvidence,
            RemoveEvidence removeEvidence,
            ShowOwnEvidence showEvidence,
            Clock clock) {
        this.findExemption = findExemption;
        this.addEvidence = addEvidence;
        this.removeEvidence = removeEvidence;
        this.showEvidence = showEvidence;
        this.clock = clock;
    }

    @GetMapping
    ExemptionResponse find(@PathVariable UUID applicationId, Caller caller) {
        return answer(findExemption.run(applicationId, caller.id()));
    }

    /** Not in one transaction, because looking into a document takes long; a file that is there already is not added again. */
    @Idempotent(inOneTransaction = false)
    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ExemptionResponse add(@PathVariable UUID applicationId, @RequestPart MultipartFile file, Caller caller) {
        return answer(addEvidence.run(applicationId, caller.id(), new SentFile(file)));
    }

    @GetMapping("/evidence/{evidenceId}")
    ResponseEntity<byte[]> show(@PathVariable UUID applicationId, @PathVariable UUID evidenceId, Caller caller) {
        return EvidenceResponse.file(showEvidence.run(applicationId, caller.id(), evidenceId));
    }

    @DeleteMapping("/evidence/{evidenceId}")
    ExemptionResponse remove(@PathVariable UUID applicationId, @PathVariable UUID evidenceId, Caller caller) {
        return answer(removeEvidence.run(applicationId, caller.id(), evidenceId));
    }

    private ExemptionResponse answer(ExemptionOfApplication found) {
        return ExemptionResponse.of(found, clock.instant());
    }

    /** A part of a request; what it calls itself and claims to be is of no interest. */
    private record SentFile(MultipartFile part) implements EvidenceFile {

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public byte[] content() throws IOException {
            return part.getBytes();
        }
    }
}
