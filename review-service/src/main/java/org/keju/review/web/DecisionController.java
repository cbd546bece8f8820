package org.keju.review.web;

import static org.keju.review.web.Staff.reviewer;

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

/** The three verdicts on a qualification, and taking one back. */
@RestController
@RequestMapping("/api/reviews/{caseId}")
class DecisionController {

    private final DecideCase decideCase;
    private final UndoDecision undoDecision;

    DecisionController(DecideCase decideCase, UndoDecision undoDecision) {
        this.decideCase = decideCase;
        this.undoDecision = undoDecision;
    }

    @PostMapping("/approval")
    CaseResponse approve(@PathVariable UUID caseId, Caller caller) {
        return CaseResponse.of(decideCase.run(caseId, reviewer(caller), Verdict.APPROVE, List.of(), ""));
    }

    @PostMapping("/rejection")
    CaseResponse reject(
            @PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Objection objection, Caller caller) {
        return decide(caseId, caller, Verdict.REJECT, objection);
    }

    @PostMapping("/return")
    CaseResponse sendBack(
            @PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Objection objection, Caller caller) {
        return decide(caseId, caller, Verdict.RETURN, objection);
    }

    @PostMapping("/undo")
    CaseResponse undo(@PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Why why, Caller caller) {
        return CaseResponse.of(undoDecision.run(caseId, reviewer(caller), why.reason()));
    }

    private CaseResponse decide(UUID caseId, Caller caller, Verdict verdict, DecisionRequests.Objection objection) {
        return CaseResponse.of(
                decideCase.run(caseId, reviewer(caller), verdict, objection.reasonsOrNone(), objection.noteOrEmpty()));
    }
}
