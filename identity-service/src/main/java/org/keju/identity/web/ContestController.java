package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.keju.identity.application.CloseAccount;
import org.keju.identity.application.FindContestedIdNumbers;
import org.keju.identity.application.FindContestedIdNumbers.Contest;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** ID numbers that two accounts claim, for staff to settle. */
@RestController
class ContestController {

    private final FindContestedIdNumbers find;
    private final CloseAccount close;
    private final StepUp stepUp;

    ContestController(FindContestedIdNumbers find, CloseAccount close, StepUp stepUp) {
        this.find = find;
        this.close = close;
        this.stepUp = stepUp;
    }

    @GetMapping("/api/identity/contested-id-numbers")
    List<Contest> contested() {
        return find.run();
    }

    @PostMapping("/api/identity/accounts/{id}/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Caller caller, @PathVariable UUID id, @Valid @RequestBody Requests.Closure request) {
        stepUp.require(caller);
        close.run(id, request.reason().strip(), SessionToken.sessionOf(caller));
    }
}
