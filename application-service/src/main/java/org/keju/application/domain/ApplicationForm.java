package org.keju.application.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.ApplicationRefused.Reason;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.progress.QualificationState;

/**
 * What a candidate states: the answers to the form and the one position applied for (row 38).
 *
 * @param refusedPositions those for which a reviewer refused the candidate before
 */
@Embeddable
public record ApplicationForm(Answers answers, @Nullable String positionKey, RefusedPositions refusedPositions) {

    static final ApplicationForm EMPTY = new ApplicationForm(Answers.NONE, null, RefusedPositions.NONE);

    /** The form of somebody who was found to qualify for this position elsewhere. */
    static ApplicationForm of(String positionKey) {
        return new ApplicationForm(Answers.NONE, positionKey, RefusedPositions.NONE);
    }

    /** Gaps are allowed until submission, wrong answers are not. */
    ApplicationForm filled(Answers given, ExamDefinition exam) {
        ApplicationRules.draftIsSound(given, exam);
        return new ApplicationForm(given, positionKey, refusedPositions);
    }

    ApplicationForm choosing(String key, ExamDefinition exam) {
        if (exam.roster() && !key.equals(positionKey)) {
            throw new ApplicationRefused(Reason.POSITION_FIXED);
        }
        ApplicationRules.mayChoose(key, refusedPositions, exam);
        return new ApplicationForm(answers, key, refusedPositions);
    }

    /** As it is handed in: whole, and without answers to what was not asked. */
    ApplicationForm submitted(ExamDefinition exam) {
        ApplicationRules.submissionIsSound(answers, exam);
        ApplicationRules.mayChoose(chosen(), refusedPositions, exam);
        return new ApplicationForm(exam.form().relevant(answers), positionKey, refusedPositions);
    }

    /** As staff correct it. It stays whole: what was handed in cannot lose an answer that is asked for. */
    ApplicationForm corrected(Correction correction, ExamDefinition exam) {
        Answers corrected = correction.over(answers);
        ApplicationRules.submissionIsSound(corrected, exam);
        return new ApplicationForm(corrected, positionKey, refusedPositions);
    }

    String chosen() {
        if (positionKey == null) {
            throw new ApplicationRefused(Reason.POSITION_MISSING);
        }
        return positionKey;
    }

    /** Remembers for which position a verdict went against the candidate, and forgets it when that is taken back. */
    ApplicationForm judged(QualificationState verdict) {
        return positionKey == null
                ? this
                : new ApplicationForm(answers, positionKey, refusedPositions.after(verdict, positionKey));
    }
}
