package org.keju.identity.domain.guard;

/** A proof of work has to come with the request. */
public class ProofRequired extends RuntimeException {

    private final transient Purpose purpose;
    private final transient int level;

    public ProofRequired(Purpose purpose, int level) {
        this.purpose = purpose;
        this.level = level;
    }

    public Purpose purpose() {
        return purpose;
    }

    public int level() {
        return level;
    }
}
