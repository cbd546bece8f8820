package org.keju.identity.domain.guard;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** All tallies. Whatever changes one belongs into a transaction. */
public interface Tallies {

    /**
     * Adds one to each tally and answers with what stood there before, and with what stands in others. Until the transaction ends
     * nobody else adds to them, so many attempts at once do not slip through together. When the first attempt of all is refused,
     * those that waited for its new row may lock one another out; the database then gives one of them up, and that one is to be
     * repeated.
     */
    Map<Subject, Tally> add(Collection<Subject> subjects, Collection<Subject> others, Instant now);

    /** Adds one to a tally, whatever stood there. */
    void add(Subject subject, Instant now);

    /** What stands there now. */
    Tally find(Subject subject);

    /**
     * Ends an attempt. Both in one, for tallies are always taken in the same order, or two attempts would wait for one another.
     *
     * @param forgotten tallies that begin anew
     * @param takenBack tallies that lose one, for an attempt that turned out to be none
     */
    void settle(Collection<Subject> forgotten, Collection<Subject> takenBack);
}
