package org.keju.review.domain;

import static org.keju.review.domain.ReviewRefused.Rule.NOTE_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_MISSING;
import static org.keju.review.domain.ReviewRefused.Rule.REASON_UNKNOWN;

import java.util.List;

/** What speaks against a candidate: codes of the exam's catalogue (row 70), and a note that the candidate will read. */
public record Objection(List<String> reasons, String note) {

    public Objection {
        reasons = List.copyOf(reasons);
    }

    /**
     * Grounds for a rejection.
     *
     * @throws ReviewRefused when no reason is named, or one that the exam does not know
     */
    public static Objection forRejection(Exam exam, List<String> reasons, String note) {
        if (reasons.isEmpty()) {
            throw new ReviewRefused(REASON_MISSING);
        }
        return of(exam, reasons, note);
    }

    /**
     * What the candidate shall add before a decision is possible; the note says it, reasons may.
     *
     * @throws ReviewRefused when the note is empty, or a reason is not known to the exam
     */
    public static Objection forReturn(Exam exam, List<String> reasons, String note) {
        if (note.isBlank()) {
            throw new ReviewRefused(NOTE_MISSING);
        }
        return of(exam, reasons, note);
    }

    private static Objection of(Exam exam, List<String> reasons, String note) {
        for (String code : reasons) {
            if (exam.reason(code).isEmpty()) {
                throw new ReviewRefused(REASON_UNKNOWN, code);
            }
        }
        return new Objection(reasons.stream().distinct().toList(), note.strip());
    }
}
