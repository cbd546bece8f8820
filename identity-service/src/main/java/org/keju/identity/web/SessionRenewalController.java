package org.keju.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.keju.identity.application.RenewSession;
import org.keju.identity.application.SpentTokens;
import org.keju.identity.application.SpentTokens.SessionOf;
import org.keju.identity.domain.SessionOver;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Renews the session of a token that has just ended; for the gateway, which does not lead others here. */
@RestController
class SessionRenewalController {

    private static final int LONGEST_TOKEN = 8_000;

    private final SpentTokens spent;
    private final RenewSession renew;

    SessionRenewalController(SpentTokens spent, RenewSession renew) {
        this.spent = spent;
        this.renew = renew;
    }

    @PostMapping("/internal/session-renewals")
    ResponseEntity<Void> renew(@Valid @RequestBody SpentToken request) {
        SessionOf session = spent.read(request.token()).orElseThrow(SessionOver::new);
        return SessionToken.handedSilentlyTo(renew.run(session.accountId(), session.sessionId()));
    }

    record SpentToken(@NotNull @Size(max = LONGEST_TOKEN) String token) {

        /** Without the token: it is worth a new one. */
        @Override
        public String toString() {
            return "SpentToken[...]";
        }
    }
}
