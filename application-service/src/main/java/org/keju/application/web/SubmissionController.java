package org.keju.application.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.RecallApplication;
import org.keju.application.application.SubmitApplication;
import org.keju.application.application.WithdrawApplication;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Candidates hand applications in, take them back and give them up. */
@RestController
@RequestMapping("/api/applications/{id}")
class SubmissionController {

    private final SubmitApplication submit;
    private final RecallApplication recall;
    private final WithdrawApplication withdraw;
    private final ApplicationAnswer answer;

    SubmissionController(
            SubmitApplication submit,
            RecallApplication recall,
            WithdrawApplication withdraw,
            ApplicationAnswer answer) {
        this.submit = submit;
        this.recall = recall;
        this.withdraw = withdraw;
        this.answer = answer;
    }

    @Idempotent
    @PostMapping("/submission")
    ResponseEntity<ApplicationResponse> submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        submit.run(id, caller.id(), EntityTags.versionIn(ifMatch));
        return answer.of(id, caller);
    }

    @DeleteMapping("/submission")
    ResponseEntity<ApplicationResponse> recall(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        recall.run(id, caller.id(), EntityTags.versionIn(ifMatch));
        return answer.of(id, caller);
    }

    @Idempotent
    @PostMapping("/withdrawal")
    ResponseEntity<ApplicationResponse> withdraw(@PathVariable UUID id, Caller caller) {
        withdraw.run(id, caller.id());
        return answer.of(id, caller);
    }
}
