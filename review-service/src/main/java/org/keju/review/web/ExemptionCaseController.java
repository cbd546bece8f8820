package org.keju.review.web;

import static org.keju.review.web.Staff.feeOfficer;

import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.review.application.ClaimExemption;
import org.keju.review.application.ClaimNextCase;
import org.keju.review.application.FindCases;
import org.keju.review.application.ReleaseCase;
import org.keju.review.application.ShowEvidence;
import org.keju.review.application.oversight.CaseSearch;
import org.keju.review.application.oversight.CaseSummary;
import org.keju.review.domain.CaseKind;
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

/** The fee officers' queue, and taking requests from it. */
@RestController
@RequestMapping("/api/reviews/exemption-cases")
class ExemptionCaseController {

    private final FindCases findCases;
    private final ClaimNextCase claimNextCase;
    private final ClaimExemption claimExemption;
    private final ReleaseCase releaseCase;
    private final ShowEvidence showEvidence;
    private final CaseSearch search;

    ExemptionCaseController(
            FindCases findCases,
            ClaimNextCase claimNextCase,
            ClaimExemption claimExemption,
            ReleaseCase releaseCase,
            ShowEvidence showEvidence,
            CaseSearch search) {
        this.findCases = findCases;
        this.claimNextCase = claimNextCase;
        this.claimExemption = claimExemption;
        this.releaseCase = releaseCase;
        this.showEvidence = showEvidence;
        this.search = search;
    }

    @GetMapping
    ExemptionCaseResponse.Queue queue(Caller caller) {
        return ExemptionCaseResponse.Queue.of(findCases.run(feeOfficer(caller)));
    }

    @PostMapping("/claims")
    ResponseEntity<ExemptionCaseResponse> claim(Caller caller) {
        return claimNextCase
                .run(feeOfficer(caller))
                .map(opened -> ResponseEntity.ok(ExemptionCaseResponse.of(opened)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** The candidate stands at the counter: this very request, whatever is in the queue. */
    @PostMapping("/counter-claims")
    ExemptionCaseResponse claimAtCounter(@Validated @RequestBody DecisionRequests.ByNumber asked, Caller caller) {
        return ExemptionCaseResponse.of(
                claimExemption.run(asked.applicationNumber().strip(), feeOfficer(caller)));
    }

    /** What the caller decided last. */
    @GetMapping("/decisions")
    List<CaseSummary> decisions(Caller caller) {
        return search.judgedBy(caller.id(), CaseKind.EXEMPTION);
    }

    @GetMapping("/{caseId}/evidence/{evidenceId}")
    ResponseEntity<byte[]> evidence(@PathVariable UUID caseId, @PathVariable UUID evidenceId, Caller caller) {
        return EvidenceResponse.file(showEvidence.run(caseId, evidenceId, feeOfficer(caller)));
    }

    @DeleteMapping("/{caseId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID caseId, Caller caller) {
        releaseCase.run(caseId, feeOfficer(caller));
    }
}
