package org.keju.application.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.AcceptPledge;
import org.keju.application.application.ChoosePosition;
import org.keju.application.application.FindApplications;
import org.keju.application.application.FindHistory;
import org.keju.application.application.SaveForm;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A candidate's own applications. */
@RestController
@RequestMapping("/api/applications")
class ApplicationController {

    private final FindApplications find;
    private final AcceptPledge acceptPledge;
    private final SaveForm saveForm;
    private final ChoosePosition choosePosition;
    private final FindHistory history;
    private final ApplicationAnswer answer;

    ApplicationController(
            FindApplications find,
            AcceptPledge acceptPledge,
            SaveForm saveForm,
            ChoosePosition choosePosition,
            FindHistory history,
            ApplicationAnswer answer) {
        this.find = find;
        this.acceptPledge = acceptPledge;
        this.saveForm = saveForm;
        this.choosePosition = choosePosition;
        this.history = history;
        this.answer = answer;
    }

    @GetMapping
    List<ApplicationResponse> mine(Caller caller) {
        return find.all(caller.id()).stream().map(ApplicationResponse::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationResponse> one(@PathVariable UUID id, Caller caller) {
        return answer.of(id, caller);
    }

    @GetMapping("/{id}/history")
    List<HistoryResponse> history(@PathVariable UUID id, Caller caller) {
        ExamDefinition exam = find.one(id, caller.id()).exam().definition();
        return history.of(id, caller.id()).stream()
                .map(entry -> HistoryResponse.of(entry, exam))
                .toList();
    }

    @PostMapping("/{id}/pledges/{pledgeId}")
    ResponseEntity<ApplicationResponse> accept(
            @PathVariable UUID id,
            @PathVariable String pledgeId,
            @RequestBody(required = false) @Valid ApplicationRequests.@Nullable Acceptance acceptance,
            Caller caller) {
        acceptPledge.run(id, caller.id(), pledgeId, acceptance == null ? null : acceptance.signature());
        return answer.of(id, caller);
    }

    @PutMapping("/{id}/form")
    ResponseEntity<ApplicationResponse> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ApplicationRequests.Form form,
            Caller caller) {
        saveForm.run(id, caller.id(), EntityTags.versionIn(ifMatch), form.toAnswers());
        return answer.of(id, caller);
    }

    @PutMapping("/{id}/position")
    ResponseEntity<ApplicationResponse> choose(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ApplicationRequests.Choice choice,
            Caller caller) {
        choosePosition.run(id, caller.id(), EntityTags.versionIn(ifMatch), choice.positionKey());
        return answer.of(id, caller);
    }
}
