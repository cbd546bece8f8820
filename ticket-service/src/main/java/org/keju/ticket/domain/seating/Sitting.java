package org.keju.ticket.domain.seating;

import java.util.Comparator;

/**
 * Candidates who write the same papers in the same city. They are seated together, and a room never mixes two sittings,
 * so that one set of papers goes into a room.
 *
 * @param city code of the test city
 * @param papers codes of the subjects, joined; equal when two candidates write the same papers
 */
public record Sitting(String city, String papers) implements Comparable<Sitting> {

    private static final Comparator<Sitting> ORDER =
            Comparator.comparing(Sitting::city).thenComparing(Sitting::papers);

    @Override
    public int compareTo(Sitting other) {
        return ORDER.compare(this, other);
    }
}
