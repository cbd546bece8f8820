package org.keju.kit.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who makes a request, as the verified token says. A controller method receives it by declaring a parameter of this type.
 *
 * @param id the account
 * @param roles what the account may do
 * @param claims what else the token says about the account
 */
public record Caller(UUID id, Set<String> roles, Map<String, Object> claims) {

    /** Who makes the request that this thread serves. */
    public static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    private static Caller of(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return new Caller(
                UUID.fromString(token.getSubject()), roles == null ? Set.of() : Set.copyOf(roles), token.getClaims());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** A claim as text. */
    public Optional<String> claim(String name) {
        return Optional.ofNullable(claims.get(name)).map(Object::toString);
    }

    /** A claim that lists texts; empty when the token has no such claim. */
    public Set<String> texts(String name) {
        return claims.get(name) instanceof Collection<?> values
                ? values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Caller[" + id + ", " + roles + "]";
    }
}
