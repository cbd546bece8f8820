package org.keju.photo.domain;

/** The photo's state does not allow what was asked. */
public final class IllegalPhotoTransition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PhotoState state;
    private final PhotoCommand command;

    IllegalPhotoTransition(PhotoState state, PhotoCommand command) {
        super(command + " is not possible for a photo that is " + state);
        this.state = state;
        this.command = command;
    }

    public PhotoState state() {
        return state;
    }

    public PhotoCommand command() {
        return command;
    }
}
