package org.keju.ticket.application;

import java.time.Duration;
import java.time.Instant;
import org.keju.ticket.domain.ExamTerms;

/**
 * How long copies of photos are kept.
 *
 * @param afterExam counted from when tickets are neither printed nor asked for at a door; until then papers of rooms are printed
 *     again, for those who ask afterwards who sat where
 */
public record PhotoRetention(Duration afterExam) {

    /** Whether copies for this exam are kept no more. Those for one whose end is not fixed are. */
    boolean isOver(ExamTerms terms, Instant now) {
        return terms.overAt().filter(end -> !now.isBefore(end.plus(afterExam))).isPresent();
    }
}
