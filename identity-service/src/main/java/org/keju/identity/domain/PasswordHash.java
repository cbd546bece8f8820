package org.keju.identity.domain;

/** A salted, slow hash with its parameters inside. */
public record PasswordHash(String encoded) {

    /** Not the hash itself: even that is not for logs. */
    @Override
    public String toString() {
        return "PasswordHash[...]";
    }
}
