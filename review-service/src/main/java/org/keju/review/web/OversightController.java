package org.keju.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.review.application.InterveneInCase;
import org.keju.review.application.Intervention;
import org.keju.review.application.oversight.CaseSearch;
import org.keju.review.application.oversight.CaseSummary;
import org.keju.review.application.oversight.Page;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For whoever runs the exam: what waits too long, how an application was judged, and what gets a case decided after all. */
@RestController
@RequestMapping("/api/reviews/oversight")
class OversightController {

    private final CaseSearch search;
    private final InterveneInCase interveneInCase;

    OversightController(CaseSearch search, InterveneInCase interveneInCase) {
        this.search = search;
        this.interveneInCase = interveneInCase;
    }

    @GetMapping("/overdue")
    Page<CaseSummary> overdue(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return search.overdue(page, size);
    }

    @GetMapping("/cases")
    List<CaseSummary> cases(@RequestParam @NotBlank @Size(max = 32) String number) {
        return search.ofApplication(number.strip());
    }

    @PostMapping("/cases/{caseId}/referral")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refer(@PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Why why, Caller caller) {
        interveneInCase.run(caseId, Intervention.REFER, Staff.actor(caller), why.reason());
    }

    @PostMapping("/cases/{caseId}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable UUID caseId, @Validated @RequestBody DecisionRequests.Why why, Caller caller) {
        interveneInCase.run(caseId, Intervention.REOPEN, Staff.actor(caller), why.reason());
    }
}
