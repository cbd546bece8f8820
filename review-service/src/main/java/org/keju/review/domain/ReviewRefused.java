package org.keju.review.domain;

import java.util.List;

/** A rule of the review forbids what was asked; nothing changed. */
public final class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Each names the rule that was broken. */
    public enum Rule {
        /** Only the reviewer who holds the case may decide, and only while the lease runs. */
        NOT_HELD,
        /** Somebody is judging the case at this moment. */
        HELD,
        /** Two opinions are two people's. */
        ALREADY_JUDGED,
        /** A case that is rejected names at least one reason. */
        REASON_MISSING,
        /** A reason is not in the exam's catalogue (row 70). */
        REASON_UNKNOWN,
        /** A case that is returned says what the candidate shall add. */
        NOTE_MISSING,
        /** Whoever takes part in a decision may undo it, and whoever runs the exam; an opinion alone, whoever gave it. */
        NOT_YOURS_TO_UNDO,
        /** The candidate has gone on: a later submission has taken this one's place, or the application has ended. */
        TOO_LATE_TO_UNDO,
        /** An officer looks at the evidence, or has decided on it. */
        EVIDENCE_FIXED,
        /** Nobody reads more than so many files. */
        TOO_MUCH_EVIDENCE
    }

    private final Rule rule;
    private final transient List<Object> arguments;

    ReviewRefused(Rule rule, Object... arguments) {
        super(rule + " " + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
