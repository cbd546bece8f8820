package org.keju.review.domain;

/** The case's state does not allow what was asked. */
public final class IllegalCaseTransition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CaseState state;

    IllegalCaseTransition(CaseState state, CaseCommand command) {
        super(command + " is not possible for a case that is " + state);
        this.state = state;
    }

    public CaseState state() {
        return state;
    }
}
