package org.keju.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.CorrectApplication;
import org.keju.application.application.FindCorrectable;
import org.keju.application.domain.ApplicationRefused;
import org.keju.application.domain.CandidateName;
import org.keju.application.domain.Correction;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff correct what a candidate can change no more (row 46). Which role may, each exam says. */
@RestController
@RequestMapping("/api/applications/by-number/{number}/correction")
class CorrectionController {

    private final FindCorrectable find;
    private final CorrectApplication correct;

    CorrectionController(FindCorrectable find, CorrectApplication correct) {
        this.find = find;
        this.correct = correct;
    }

    /**
     * What is corrected.
     *
     * @param name the new writing; null: it stays
     * @param answers what changes; null: nothing
     */
    record Request(
            @Nullable @Size(max = 400) String name,
            @Nullable @Size(max = 200) Map<String, @Nullable String> answers,
            @NotBlank @Size(max = 40) String evidence,
            @NotBlank @Size(max = 500) String reason) {

        Correction toCorrection() {
            Map<String, String> corrected = new LinkedHashMap<>();
            if (answers != null) {
                answers.forEach((field, answer) -> corrected.put(field, answer == null ? "" : answer));
            }
            return new Correction(name == null ? null : nameOf(name), corrected, evidence, reason.strip());
        }

        private static CandidateName nameOf(String typed) {
            return CandidateName.read(typed)
                    .orElseThrow(() -> new ApplicationRefused(ApplicationRefused.Reason.NAME_INVALID));
        }

        @Override
        public String toString() {
            return "Correction";
        }
    }

    @GetMapping
    ResponseEntity<CorrectionResponses.Correctable> look(@PathVariable String number, Caller clerk) {
        FindCorrectable.Found found = find.run(TypedNumber.in(number), clerk.roles());
        return ResponseEntity.ok()
                .eTag(EntityTags.of(found.application().version()))
                .body(CorrectionResponses.Correctable.of(found));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid Request request,
            Caller clerk) {
        correct.run(
                TypedNumber.in(number),
                EntityTags.versionIn(ifMatch),
                request.toCorrection(),
                clerk.id(),
                clerk.roles());
    }
}
