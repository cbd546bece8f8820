package org.keju.identity.domain;

/** A registration stops at something odd until its author has read of it. */
public class WarningGiven extends RuntimeException {

    private final Warning warning;

    public WarningGiven(Warning warning) {
        super(warning.name());
        this.warning = warning;
    }

    public Warning warning() {
        return warning;
    }
}
