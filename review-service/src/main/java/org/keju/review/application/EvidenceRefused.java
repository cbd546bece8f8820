package org.keju.review.application;

import java.util.List;

/** A file is not taken as evidence; nothing changed. */
public final class EvidenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        EMPTY,
        /** Argument: the limit, in megabytes. */
        TOO_LARGE,
        /** Neither JPEG, nor PNG, nor PDF. */
        UNKNOWN_TYPE,
        /** It begins like one of these and is none. */
        BROKEN,
        /** A small file can be a picture that no screen's memory holds. Argument: the limit, in pixels. */
        TOO_MANY_PIXELS,
        /** It needs a password, so nobody could look at it. */
        PROTECTED,
        /** It carries programs or other files. */
        ACTIVE,
        /** To look through it would take too long, or too much memory. */
        TOO_COMPLEX
    }

    private final Fault fault;
    private final transient List<Object> arguments;

    public EvidenceRefused(Fault fault, Object... arguments) {
        super(fault + " " + List.of(arguments));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    public Fault fault() {
        return fault;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
