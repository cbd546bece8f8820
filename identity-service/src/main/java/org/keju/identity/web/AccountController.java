package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.keju.identity.application.RegisterCandidate;
import org.keju.identity.application.guard.SourceGuard;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registration. */
@RestController
class AccountController {

    private final RegisterCandidate register;

    AccountController(RegisterCandidate register) {
        this.register = register;
    }

    @PostMapping("/api/identity/accounts")
    @Guarded(SourceGuard.Act.REGISTRATION)
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@Valid @RequestBody Requests.Register request) {
        return new Registered(register.run(request.entries(), request.accepted()));
    }

    record Registered(UUID accountId) {}
}
