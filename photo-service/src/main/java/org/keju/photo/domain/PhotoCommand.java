package org.keju.photo.domain;

/** What somebody may want to do with a photo. */
public enum PhotoCommand {
    UPLOAD,
    CONFIRM,
    CLAIM,
    RELEASE,
    APPROVE,
    REJECT,
    /** Takes a decision back, to make another. */
    UNDO
}
