package org.keju.identity.securitylog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the request under way says about who acts and from where. */
final class Circumstances {

    private Circumstances() {}

    static Optional<UUID> actor() {
        return token().map(token -> UUID.fromString(token.getSubject()));
    }

    static Optional<UUID> session() {
        return token().map(token -> token.getClaimAsString("sid")).map(UUID::fromString);
    }

    /** The network that the gateway saw, without the part that points at one household. */
    static Optional<String> source() {
        return request()
                .map(request -> Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                        .orElseGet(request::getRemoteAddr))
                .map(MaskedAddress::of);
    }

    private static Optional<Jwt> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
                ? Optional.of(caller.getToken())
                : Optional.empty();
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
