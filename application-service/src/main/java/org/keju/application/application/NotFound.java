package org.keju.application.application;

/** There is nothing under this name for the one who asks; whether there is for somebody else is not said. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
