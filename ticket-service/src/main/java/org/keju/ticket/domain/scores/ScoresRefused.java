package org.keju.ticket.domain.scores;

/** Something that cannot be done with scores, or not by this person. */
public final class ScoresRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public ScoresRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        SHEET_NOT_FOUND,
        /** Released or thrown away already. */
        SHEET_CLOSED,
        /** Whoever imported a sheet cannot release it. */
        SAME_PERSON,
        /** No score of this candidate has been released. */
        NOT_PUBLISHED
    }

    public Reason reason() {
        return reason;
    }
}
