package org.keju.photo.domain;

import static org.keju.photo.domain.PhotoRefused.Rule.REASON_MISSING;
import static org.keju.photo.domain.PhotoRefused.Rule.REASON_UNKNOWN;

import java.util.List;

/**
 * Why a photo is unfit: codes of the exam's catalogue (row 70), and a note for the candidate, which may be empty.
 */
public record Rejection(List<String> reasons, String note) {

    public Rejection {
        reasons = List.copyOf(reasons);
    }

    /**
     * A rejection in the words of this exam.
     *
     * @throws PhotoRefused when it names no reason, or one that the exam does not know
     */
    public static Rejection of(Exam exam, List<String> reasons, String note) {
        if (reasons.isEmpty()) {
            throw new PhotoRefused(REASON_MISSING);
        }
        for (String code : reasons) {
            if (exam.reason(code).isEmpty()) {
                throw new PhotoRefused(REASON_UNKNOWN, code);
            }
        }
        return new Rejection(reasons.stream().distinct().toList(), note.strip());
    }
}
