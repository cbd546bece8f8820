package org.keju.identity.web;

import jakarta.validation.Valid;
import org.keju.identity.application.ChangePassword;
import org.keju.identity.application.FindAccountHolder;
import org.keju.identity.application.FindAccountHolder.Found;
import org.keju.identity.domain.EntryRefused;
import org.keju.kit.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
class MeController {

    private final FindAccountHolder find;
    private final ChangePassword change;

    MeController(FindAccountHolder find, ChangePassword change) {
        this.find = find;
        this.change = change;
    }

    @GetMapping("/api/identity/me")
    Me me(Caller caller) {
        Found found = find.run(caller.id(), SessionToken.sessionOf(caller));
        return Me.of(found.holder(), SessionToken.endOf(caller), found.sessionEndsAt());
    }

    @PostMapping("/api/identity/me/password")
    ResponseEntity<Void> changePassword(Caller caller, @Valid @RequestBody Requests.PasswordChange request) {
        try {
            return SessionToken.handedSilentlyTo(change.run(
                    caller.id(), SessionToken.sessionOf(caller), request.currentPassword(), request.newPassword()));
        } catch (EntryRefused refusal) {
            throw IdentityProblems.entries(refusal, "/newPassword");
        }
    }
}
