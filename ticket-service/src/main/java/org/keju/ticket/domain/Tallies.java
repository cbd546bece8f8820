package org.keju.ticket.domain;

import java.util.UUID;

/** How many take part in each exam and have a seat, kept beside the people themselves: there are too many to count them. */
public interface Tallies {

    /**
     * Adds a change, in the transaction that makes it and after everything else in it, so that two such transactions never wait
     * for each other.
     *
     * @param whose any id from among what it is about; changes with different ones hardly ever wait for each other
     */
    void add(UUID examId, UUID whose, Tally change);

    /** The numbers of an exam. */
    Tally of(UUID examId);

    /** Those of all exams together. */
    Tally ofAll();
}
