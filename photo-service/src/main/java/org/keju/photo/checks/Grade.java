package org.keju.photo.checks;

import org.keju.photo.domain.PhotoCheck;

/** Two lines on one scale on which more is better: what lies below the first is unfit, below the second doubtful. */
public record Grade(double refuseBelow, double warnBelow) {

    public Grade {
        if (refuseBelow > warnBelow) {
            throw new IllegalArgumentException("What is refused must lie below what is doubtful");
        }
    }

    boolean refuses(double measured) {
        return measured < refuseBelow;
    }

    PhotoCheck.Verdict verdict(double measured) {
        return measured < warnBelow ? PhotoCheck.Verdict.WARN : PhotoCheck.Verdict.PASS;
    }
}
