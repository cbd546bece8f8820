package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.LogInCandidate;
import org.keju.identity.application.LogInStaff;
import org.keju.identity.application.LogOut;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out. */
@RestController
class SessionController {

    private final LogInCandidate logInCandidate;
    private final LogInStaff logInStaff;
    private final LogOut logOut;

    SessionController(LogInCandidate logInCandidate, LogInStaff logInStaff, LogOut logOut) {
        this.logInCandidate = logInCandidate;
        this.logInStaff = logInStaff;
        this.logOut = logOut;
    }

    @PostMapping("/api/identity/sessions")
    ResponseEntity<Me> logIn(@Valid @RequestBody Requests.LogIn request) {
        return SessionToken.handedTo(logInCandidate.run(request.way(), request.password()));
    }

    @PostMapping("/api/identity/staff-sessions")
    ResponseEntity<Me> logIn(@Valid @RequestBody Requests.StaffLogIn request) {
        return SessionToken.handedTo(logInStaff.run(request.username(), request.password(), request.code()));
    }

    /** Whoever is not logged in any more has what they asked for. */
    @DeleteMapping("/api/identity/sessions/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(@AuthenticationPrincipal @Nullable Jwt token) {
        if (token != null && token.hasClaim("sid")) {
            logOut.run(UUID.fromString(token.getSubject()), UUID.fromString(token.getClaimAsString("sid")));
        }
    }
}
