package org.keju.review.web;

import static org.keju.review.web.Staff.reviewer;

import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.review.application.ClaimNextCase;
import org.keju.review.application.FindCases;
import org.keju.review.application.ReleaseCase;
import org.keju.review.application.ViewCase;
import org.keju.review.application.oversight.CaseSearch;
import org.keju.review.application.oversight.CaseSummary;
import org.keju.review.domain.CaseKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reviewers' queue, and taking cases from it. */
@RestController
@RequestMapping("/api/reviews")
class ReviewController {

    private final FindCases findCases;
    private final ClaimNextCase claimNextCase;
    private final ViewCase viewCase;
    private final ReleaseCase releaseCase;
    private final CaseSearch search;

    ReviewController(
            FindCases findCases,
            ClaimNextCase claimNextCase,
            ViewCase viewCase,
            ReleaseCase releaseCase,
            CaseSearch search) {
        this.findCases = findCases;
        this.claimNextCase = claimNextCase;
        this.viewCase = viewCase;
        this.releaseCase = releaseCase;
        this.search = search;
    }

    @GetMapping
    CaseResponse.Queue queue(Caller caller) {
        return CaseResponse.Queue.of(findCases.run(reviewer(caller)));
    }

    @PostMapping("/claims")
    ResponseEntity<CaseResponse> claim(Caller caller) {
        return claimNextCase
                .run(reviewer(caller))
                .map(opened -> ResponseEntity.ok(CaseResponse.of(opened)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** What the caller judged last. */
    @GetMapping("/decisions")
    List<CaseSummary> decisions(Caller caller) {
        return search.judgedBy(caller.id(), CaseKind.QUALIFICATION);
    }

    @GetMapping("/{caseId}")
    CaseResponse view(@PathVariable UUID caseId, Caller caller) {
        return CaseResponse.of(viewCase.run(caseId, reviewer(caller)));
    }

    @DeleteMapping("/{caseId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID caseId, Caller caller) {
        releaseCase.run(caseId, reviewer(caller));
    }
}
