package org.keju.photo.domain;

import java.util.List;

/** A rule of the exam or of the audit forbids what was asked; nothing changed. */
public final class PhotoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Each names the rule that was broken. */
    public enum Rule {
        /** The process does not ask for a photo of this application now. */
        NOT_OPEN,
        /** The exam locks a photo for ever once it is confirmed (row 56). */
        FINAL_ON_CONFIRM,
        /** Only the auditor who holds the photo may decide, and only while the lease runs. */
        NOT_HELD,
        /** A decision can be undone only for a while, and only while the application lives. */
        TOO_LATE_TO_UNDO,
        /** A rejection names at least one reason. */
        REASON_MISSING,
        /** A reason is not in the exam's catalogue (row 70). */
        REASON_UNKNOWN
    }

    private final Rule rule;
    private final transient List<Object> arguments;

    public PhotoRefused(Rule rule, Object... arguments) {
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
