package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.keju.identity.application.AskForRecovery;
import org.keju.identity.application.RecoverPassword;
import org.keju.identity.application.guard.SourceGuard;
import org.keju.identity.domain.EntryRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgotten passwords (row 16). */
@RestController
class RecoveryController {

    private final AskForRecovery ask;
    private final RecoverPassword recover;

    RecoveryController(AskForRecovery ask, RecoverPassword recover) {
        this.ask = ask;
        this.recover = recover;
    }

    /** The answer is the same whether or not there is such an account. */
    @PostMapping("/api/identity/recoveries")
    @Guarded(SourceGuard.Act.RECOVERY)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Asked ask(@Valid @RequestBody Requests.Recovery request) {
        return new Asked(ask.run(request.way(), request.nameOrNone()));
    }

    @PostMapping("/api/identity/recoveries/{id}/password")
    @Guarded(SourceGuard.Act.RECOVERY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recover(@PathVariable UUID id, @Valid @RequestBody Requests.NewPassword request) {
        try {
            recover.run(id, request.code(), request.newPassword());
        } catch (EntryRefused refusal) {
            throw IdentityProblems.entries(refusal, "/newPassword");
        }
    }

    record Asked(UUID recoveryId) {}
}
