package org.keju.application.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Answers;

/**
 * What a member of staff corrects for a candidate who came in person (row 46).
 *
 * @param name how the name is written; null: as it was
 * @param answers what the corrected fields of the form say; a blank answer takes the present one away
 * @param evidence what the candidate showed, by its code in the exam's catalogue
 * @param reason why, in the words of whoever corrected
 */
public record Correction(@Nullable CandidateName name, Map<String, String> answers, String evidence, String reason) {

    public Correction {
        answers = Map.copyOf(answers);
    }

    /**
     * One thing that was corrected.
     *
     * @param field the field of the form; null: the name
     */
    public record Change(@Nullable String field, String before, String after) {

        /** Shows no value: they are personal. */
        @Override
        public String toString() {
            return "Change[" + (field == null ? "the name" : field) + "]";
        }
    }

    /** The answers of a form after this correction. */
    Answers over(Answers present) {
        Map<String, String> corrected = new LinkedHashMap<>(present.byField());
        corrected.putAll(answers);
        return new Answers(corrected);
    }

    /** What really becomes different. */
    List<Change> changes(Candidate candidate, Answers present) {
        List<Change> changes = new ArrayList<>();
        if (name != null && !name.value().equals(candidate.name())) {
            changes.add(new Change(null, candidate.name(), name.value()));
        }
        Answers corrected = over(present);
        answers.keySet().stream().sorted().forEach(field -> {
            String before = present.to(field).orElse("");
            String after = corrected.to(field).orElse("");
            if (!before.equals(after)) {
                changes.add(new Change(field, before, after));
            }
        });
        return List.copyOf(changes);
    }

    /** Shows no value: they are personal. */
    @Override
    public String toString() {
        return "Correction of " + answers.keySet() + (name == null ? "" : " and the name");
    }
}
