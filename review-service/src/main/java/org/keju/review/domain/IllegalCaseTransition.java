package org.keju.review.domain;

/** The case's state does not allow what was asked. */
public final class IllegalCaseTransition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CaseState state;
    private final CaseCommand command;

    IllegalCaseTransition(CaseState state, CaseCommand command) {
        super(command + " is not possible for a case that is " + state);
        this.state = state;
        this.command = command;
    }

    public CaseState state() {
        return state;
    }

    public CaseCommand command() {
        return command;
    }
}
