package org.keju.photo.domain;

/** What somebody may want to do with a photo. */
public enum PhotoCommand {
    UPLOAD,
    /** Hands in the picture of an earlier application again. */
    REUSE,
    CONFIRM,
    CLAIM,
    RELEASE,
    APPROVE,
    REJECT,
    /** Takes a decision back, to make another. */
    UNDO
}
