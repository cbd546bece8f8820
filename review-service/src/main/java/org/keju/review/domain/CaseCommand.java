package org.keju.review.domain;

/** What somebody may want to do with a case. */
public enum CaseCommand {
    CLAIM,
    RELEASE,
    APPROVE,
    REJECT,
    RETURN,
    /** The process, not a reviewer, puts the case away. */
    CLOSE,
    /** The process asks for the same decision again. */
    REOPEN
}
