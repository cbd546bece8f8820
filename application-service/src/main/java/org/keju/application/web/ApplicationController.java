package org.keju.application.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.AcceptPledge;
import org.keju.application.application.ChoosePosition;
import org.keju.application.application.FindApplications;
import org.keju.application.application.SaveForm;
import org.keju.application.application.SubmitApplication;
import org.keju.application.application.WithdrawApplication;
import org.keju.kit.idempotency.Idempotent;
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
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;

    ApplicationController(
            FindApplications find,
            AcceptPledge acceptPledge,
            SaveForm saveForm,
            ChoosePosition choosePosition,
            SubmitApplication submit,
            WithdrawApplication withdraw) {
        this.find = find;
        this.acceptPledge = acceptPledge;
        this.saveForm = saveForm;
        this.choosePosition = choosePosition;
        this.submit = submit;
        this.withdraw = withdraw;
    }

    @GetMapping
    List<ApplicationResponse> mine(Caller caller) {
        return find.all(caller.id()).stream().map(ApplicationResponse::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationResponse> one(@PathVariable UUID id, Caller caller) {
        return answer(id, caller);
    }

    @PostMapping("/{id}/pledges/{pledgeId}")
    ResponseEntity<ApplicationResponse> accept(
            @PathVariable UUID id,
            @PathVariable String pledgeId,
            @RequestBody(required = false) @Valid ApplicationRequests.@Nullable Acceptance acceptance,
            Caller caller) {
        acceptPledge.run(id, caller.id(), pledgeId, acceptance == null ? null : acceptance.signature());
        return answer(id, caller);
    }

    @PutMapping("/{id}/form")
    ResponseEntity<ApplicationResponse> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ApplicationRequests.Form form,
            Caller caller) {
        saveForm.run(id, caller.id(), EntityTags.versionIn(ifMatch), form.toAnswers());
        return answer(id, caller);
    }

    @PutMapping("/{id}/position")
    ResponseEntity<ApplicationResponse> choose(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ApplicationRequests.Choice choice,
            Caller caller) {
        choosePosition.run(id, caller.id(), EntityTags.versionIn(ifMatch), choice.positionKey());
        return answer(id, caller);
    }

    @Idempotent
    @PostMapping("/{id}/submission")
    ResponseEntity<ApplicationResponse> submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        submit.run(id, caller.id(), EntityTags.versionIn(ifMatch));
        return answer(id, caller);
    }

    @Idempotent
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ApplicationResponse> withdraw(@PathVariable UUID id, Caller caller) {
        withdraw.run(id, caller.id());
        return answer(id, caller);
    }

    private ResponseEntity<ApplicationResponse> answer(UUID id, Caller caller) {
        ApplicationResponse response = ApplicationResponse.of(find.one(id, caller.id()));
        return ResponseEntity.ok().eTag(EntityTags.of(response.version())).body(response);
    }
}
