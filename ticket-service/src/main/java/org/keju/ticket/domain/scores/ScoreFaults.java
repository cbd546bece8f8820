package org.keju.ticket.domain.scores;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.keju.ticket.domain.scores.ScoreFileRefused.Fault;

/** What is wrong with a file: the faults of its first lines, and how many there are in all. */
public final class ScoreFaults {

    /** As many as somebody reads; a file of half a million lines may have more faults than that. */
    private static final int MOST_KEPT = 100;

    private final PriorityQueue<Fault> first =
            new PriorityQueue<>(Comparator.comparingInt(Fault::line).reversed());
    private int count;

    void add(Fault fault) {
        count++;
        first.add(fault);
        if (first.size() > MOST_KEPT) {
            first.remove();
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** In the order of their lines. */
    List<Fault> first() {
        return first.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
