package org.keju.identity.web;

import java.time.Instant;
import java.util.UUID;
import org.keju.identity.application.SignedIn;
import org.keju.identity.domain.SessionOver;
import org.keju.kit.security.Caller;
import org.springframework.http.ResponseEntity;

/** How a token is handed out, and which session a caller's token belongs to. */
final class SessionToken {

    /** The gateway turns this header into the browser's cookie. */
    private static final String HEADER = "Keju-Session-Token";

    private SessionToken() {}

    static ResponseEntity<Me> handedTo(SignedIn signedIn) {
        return ResponseEntity.ok()
                .header(HEADER, signedIn.token().token())
                .body(Me.of(
                        signedIn.holder(),
                        signedIn.token().expiresAt(),
                        signedIn.token().renewableUntil()));
    }

    static <T> ResponseEntity<T> handedWith(SignedIn signedIn, T body) {
        return ResponseEntity.ok().header(HEADER, signedIn.token().token()).body(body);
    }

    static ResponseEntity<Void> handedSilentlyTo(SignedIn signedIn) {
        return ResponseEntity.noContent()
                .header(HEADER, signedIn.token().token())
                .build();
    }

    /** A service's token belongs to no session, and so is good for nothing here. */
    static UUID sessionOf(Caller caller) {
        return caller.claim("sid").map(UUID::fromString).orElseThrow(SessionOver::new);
    }

    static Instant endOf(Caller caller) {
        return caller.claims().get("exp") instanceof Instant end ? end : Instant.EPOCH;
    }
}
