package org.keju.review.web;

import static org.keju.review.web.ReviewController.reviewer;

import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.review.application.ApproveCase;
import org.keju.review.application.RejectCase;
import org.keju.review.application.ReturnCase;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three decisions. */
@RestController
@RequestMapping("/api/reviews/{caseId}")
class DecisionController {

    private final ApproveCase approveCase;
    private final RejectCase rejectCase;
    private final ReturnCase returnCase;

    DecisionController(ApproveCase approveCase, RejectCase rejectCase, ReturnCase returnCase) {
        this.approveCase = approveCase;
        this.rejectCase = rejectCase;
        this.returnCase = returnCase;
    }

    @PostMapping("/approval")
    CaseResponse approve(@PathVariable UUID caseId, Caller caller) {
        return CaseResponse.of(approveCase.run(caseId, reviewer(caller)));
    }

    @PostMapping("/rejection")
    CaseResponse reject(@PathVariable UUID caseId, @Validated @RequestBody ObjectionRequest request, Caller caller) {
        return CaseResponse.of(
                rejectCase.run(caseId, reviewer(caller), request.reasonsOrNone(), request.noteOrEmpty()));
    }

    @PostMapping("/return")
    CaseResponse sendBack(@PathVariable UUID caseId, @Validated @RequestBody ObjectionRequest request, Caller caller) {
        return CaseResponse.of(
                returnCase.run(caseId, reviewer(caller), request.reasonsOrNone(), request.noteOrEmpty()));
    }
}
