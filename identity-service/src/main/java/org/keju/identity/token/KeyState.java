package org.keju.identity.token;

/** The life of a signing key. */
public enum KeyState {
    /** Published, so that verifiers know it when it begins to sign. */
    ANNOUNCED,
    /** Signs, and is published. */
    SIGNING,
    /** Signs no more, and is published until the last token that it signed is of no use. */
    RETIRED,
    /** Not published: no token of it is believed. */
    GONE;

    boolean published() {
        return this != GONE;
    }
}
