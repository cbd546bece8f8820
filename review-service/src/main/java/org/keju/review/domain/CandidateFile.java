package org.keju.review.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer judges: the candidate's name and answers as submitted. Personal data: it is encrypted wherever it rests,
 * shown to the reviewer who holds the case alone, and never put into words by itself.
 */
public record CandidateFile(String candidateName, List<Answer> answers) {

    public CandidateFile {
        answers = List.copyOf(answers);
    }

    /**
     * One answer of the form, already put into words.
     *
     * @param choice what was chosen, in both languages; null where the candidate wrote the answer, and in a file of the time
     *     when all answers came in one language
     */
    public record Answer(
            String field,
            Text label,
            String value,
            @Nullable Text choice) {}

    /** What an officer sees who judges no answers. */
    public CandidateFile withoutAnswers() {
        return new CandidateFile(candidateName, List.of());
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "CandidateFile[" + answers.size() + " answers]";
    }
}
