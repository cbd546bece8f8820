package org.keju.identity.application;

import java.time.Instant;

/** A signed token and its end. */
public record IssuedToken(String token, Instant expiresAt) {

    /** Without the token, which is as good as a password while it lasts. */
    @Override
    public String toString() {
        return "IssuedToken[until " + expiresAt + "]";
    }
}
