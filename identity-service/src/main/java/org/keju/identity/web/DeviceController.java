package org.keju.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.identity.application.FindSessions;
import org.keju.identity.application.RevokeSessions;
import org.keju.identity.domain.Browser;
import org.keju.identity.domain.Platform;
import org.keju.identity.domain.Session;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is logged in, and logging out there. */
@RestController
class DeviceController {

    private final FindSessions find;
    private final RevokeSessions revoke;

    DeviceController(FindSessions find, RevokeSessions revoke) {
        this.find = find;
        this.revoke = revoke;
    }

    @GetMapping("/api/identity/sessions")
    List<OpenSession> sessions(Caller caller) {
        UUID own = SessionToken.sessionOf(caller);
        return find.run(caller.id(), own).stream()
                .map(session -> OpenSession.of(session, own))
                .toList();
    }

    @DeleteMapping("/api/identity/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable UUID id) {
        revoke.run(caller.id(), SessionToken.sessionOf(caller), id);
    }

    @DeleteMapping("/api/identity/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeOthers(Caller caller) {
        revoke.runForOthers(caller.id(), SessionToken.sessionOf(caller));
    }

    /**
     * A session as its owner sees it.
     *
     * @param current whether it is the one that asks
     */
    record OpenSession(UUID id, Instant openedAt, Instant lastUsedAt, Device device, String source, boolean current) {

        static OpenSession of(Session session, UUID own) {
            return new OpenSession(
                    session.id(),
                    session.openedAt(),
                    session.renewedAt(),
                    new Device(session.origin().browser(), session.origin().platform()),
                    session.origin().source(),
                    session.id().equals(own));
        }
    }

    /** By names that the page puts into the words of its reader. */
    record Device(Browser browser, Platform platform) {}
}
