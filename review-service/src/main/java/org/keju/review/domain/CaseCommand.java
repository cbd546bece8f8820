package org.keju.review.domain;

/** What somebody may want to do with a case. */
public enum CaseCommand {
    /** The candidate has added what an officer needs to begin with. */
    COMPLETE,
    /** What an officer needs to begin with is not there, or not any more. */
    LACK,
    CLAIM,
    RELEASE,
    /** The verdict of one is not enough: somebody else must judge too. */
    PASS_ON,
    APPROVE,
    REJECT,
    RETURN,
    /** The process, not a reviewer, puts the case away. */
    CLOSE,
    /** The process asks for the same decision again. */
    REOPEN,
    /** The decision was wrong, or there will be none: the case must be judged again. */
    UNDO,
    /** Reviewers of every agency may judge it from now on. */
    REFER
}
