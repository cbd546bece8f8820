package org.keju.identity.securitylog;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What the request under way says about who acts. */
final class Circumstances {

    private Circumstances() {}

    static Optional<UUID> actor() {
        return token().map(token -> UUID.fromString(token.getSubject()));
    }

    static Optional<UUID> session() {
        return token().map(token -> token.getClaimAsString("sid")).map(UUID::fromString);
    }

    private static Optional<Jwt> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
                ? Optional.of(caller.getToken())
                : Optional.empty();
    }
}
