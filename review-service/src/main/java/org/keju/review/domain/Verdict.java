package org.keju.review.domain;

/** What a reviewer may find. */
public enum Verdict {
    /** The candidate has what was asked for. */
    APPROVE(CaseCommand.APPROVE),
    /** The candidate has not, for reasons of the exam's catalogue. */
    REJECT(CaseCommand.REJECT),
    /** Nothing can be said before the candidate adds something (row 69). */
    RETURN(CaseCommand.RETURN);

    private final CaseCommand command;

    Verdict(CaseCommand command) {
        this.command = command;
    }

    CaseCommand command() {
        return command;
    }
}
