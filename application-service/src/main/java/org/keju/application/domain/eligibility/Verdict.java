package org.keju.application.domain.eligibility;

import java.util.Comparator;

/** What a machine can say of one condition. */
public enum Verdict {
    MEETS,
    /** A reviewer decides, and reads more than a form. */
    PERSON_JUDGES,
    /** Said only where no reading of the condition lets the candidate in. */
    FAILS;

    static final Comparator<Verdict> BY_GRAVITY = Comparator.naturalOrder();
}
