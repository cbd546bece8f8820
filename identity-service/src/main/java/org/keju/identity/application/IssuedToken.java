package org.keju.identity.application;

import java.time.Instant;

/**
 * A signed token and its end.
 *
 * @param renewableUntil when even a token in its place would end: the end of the session
 */
public record IssuedToken(String token, Instant expiresAt, Instant renewableUntil) {

    /** Without the token, which is as good as a password while it lasts. */
    @Override
    public String toString() {
        return "IssuedToken[until " + expiresAt + "]";
    }
}
