package org.keju.identity.domain.guard;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** All tallies. Every method belongs into a transaction. */
public interface Tallies {

    /**
     * Adds one to each tally and answers with what stood there before. Until the transaction ends nobody else adds to
     * them, so many attempts at once do not slip through together.
     */
    Map<Subject, Tally> add(Collection<Subject> subjects, Instant now);

    /** What stands there now. */
    Tally find(Subject subject);

    /** Takes one off, for an attempt that turned out to be none. */
    void takeBack(Collection<Subject> subjects);

    /** Begins anew. */
    void forget(Collection<Subject> subjects);
}
