package org.keju.photo.domain;

/** Whom a photo belongs to (row 64). */
public enum PhotoOwner {
    /** The application that it was handed in for: it serves no other. */
    APPLICATION,
    /** The person: found fit, it may serve the next application to an exam that says so too. */
    ACCOUNT
}
