package org.keju.review.web;

import static org.keju.review.web.Staff.feeOfficer;

import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.review.application.DecideCase;
import org.keju.review.application.UndoDecision;
import org.keju.review.domain.Verdict;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Granting and refusing, and taking either back. */
@RestController
@RequestMapping("/api/reviews/exemption-cases/{caseId}")
class ExemptionDecisionController {

    private final DecideCase decideCase;
    private final UndoDecision undoDecision;

    ExemptionDecisionController(DecideCase decideCase, UndoDecision undoDecision) {
        this.decideCase = decideCase;
        this.undoDecision = undoDecision;
    }

    @PostMapping("/approval")
    ExemptionCaseResponse grant(@PathVariable UUID caseId, Caller caller) {
        return ExemptionCaseResponse.of(decideCase.run(caseId, feeOfficer(caller), Verdict.APPROVE, List.of(), ""));
    }

    @PostMapping("/rejection")
    ExemptionCaseResponse refuse(
            @PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Objection objection, Caller caller) {
        return ExemptionCaseResponse.of(decideCase.run(
                caseId, feeOfficer(caller), Verdict.REJECT, objection.reasonsOrNone(), objection.noteOrEmpty()));
    }

    @PostMapping("/undo")
    ExemptionCaseResponse undo(
            @PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Why why, Caller caller) {
        return ExemptionCaseResponse.of(undoDecision.run(caseId, feeOfficer(caller), why.reason()));
    }
}
