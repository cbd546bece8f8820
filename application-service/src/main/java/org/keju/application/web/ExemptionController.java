package org.keju.application.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.keju.application.application.RecordExemptionRequest;
import org.keju.application.application.RequestExemption;
import org.keju.application.application.TakeBackExemption;
import org.keju.kit.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Candidates ask to be let off the fee, themselves or, in person, through an officer (rows 84 to 86). */
@RestController
@RequestMapping("/api/applications")
class ExemptionController {

    private final RequestExemption request;
    private final TakeBackExemption takeBack;
    private final RecordExemptionRequest record;
    private final ApplicationAnswer answer;

    ExemptionController(
            RequestExemption request,
            TakeBackExemption takeBack,
            RecordExemptionRequest record,
            ApplicationAnswer answer) {
        this.request = request;
        this.takeBack = takeBack;
        this.record = record;
        this.answer = answer;
    }

    @PostMapping("/{id}/exemption")
    ResponseEntity<ApplicationResponse> ask(
            @PathVariable UUID id, @RequestBody @Valid ApplicationRequests.Exemption exemption, Caller caller) {
        request.run(id, caller.id(), exemption.ground());
        return answer.of(id, caller);
    }

    @DeleteMapping("/{id}/exemption")
    ResponseEntity<ApplicationResponse> takeBack(@PathVariable UUID id, Caller caller) {
        takeBack.run(id, caller.id());
        return answer.of(id, caller);
    }

    @PostMapping("/by-number/{number}/exemption")
    RecordExemptionRequest.Recorded record(
            @PathVariable String number, @RequestBody @Valid ApplicationRequests.Exemption exemption, Caller officer) {
        return record.run(TypedNumber.in(number), exemption.ground(), officer.id());
    }
}
