package org.keju.payment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.keju.kit.security.Caller;
import org.keju.payment.application.finance.JudgeReconciliation;
import org.keju.payment.application.finance.ShowReconciliations;
import org.keju.payment.application.finance.ShowReconciliations.Overdue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The days held against the channels' bills, for finance (five-systems row 80). */
@RestController
@RequestMapping("/api/reconciliations")
class ReconciliationsController {

    private final ShowReconciliations show;
    private final JudgeReconciliation judge;

    ReconciliationsController(ShowReconciliations show, JudgeReconciliation judge) {
        this.show = show;
        this.judge = judge;
    }

    @GetMapping
    Days days() {
        return new Days(show.latest().stream().map(ReconciledDay::of).toList(), show.overdue());
    }

    @GetMapping("/{id}")
    ReconciliationReport report(@PathVariable UUID id) {
        return show.one(id).map(ReconciliationReport::of).orElseThrow(ReconciliationsController::notFound);
    }

    @Idempotent
    @PostMapping("/{id}/differences/{line}/explanation")
    ReconciliationReport explain(
            @PathVariable UUID id, @PathVariable int line, @Valid @RequestBody Explanation request, Caller caller) {
        return judge.explain(id, line, request.explanation().strip(), caller.id())
                .map(ReconciliationReport::of)
                .orElseThrow(ReconciliationsController::notFound);
    }

    @Idempotent
    @PostMapping("/{id}/sign-off")
    ReconciliationReport signOff(@PathVariable UUID id, Caller caller) {
        return judge.signOff(id, caller.id())
                .map(ReconciliationReport::of)
                .orElseThrow(ReconciliationsController::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(RequestProblem.NOT_FOUND);
    }

    /** The latest reports, and the days that should have one and have none. */
    record Days(List<ReconciledDay> reports, List<Overdue> overdue) {}

    /** Why a difference is right as it is. */
    record Explanation(@NotBlank @Size(max = 500) String explanation) {}
}
