package org.keju.application.domain.exam;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.Window;

/**
 * What staff may still correct when the candidate can change nothing any more (row 46).
 *
 * @param by who of the staff may
 * @param name whether the writing of the candidate's name may be corrected
 * @param fields the fields of the form whose answers may be
 * @param evidence what a candidate may have to show for it
 * @param window when; null: at any time
 */
public record CorrectionRule(
        Clerk by,
        boolean name,
        List<String> fields,
        List<Reason> evidence,
        @Nullable Window window) {

    /** A role of staff that may be given the right to correct. */
    public enum Clerk {
        EXAM_ADMINISTRATOR,
        FEE_OFFICER
    }

    public CorrectionRule {
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
    }

    public boolean knows(String shown) {
        return evidence.stream().anyMatch(known -> known.code().equals(shown));
    }
}
