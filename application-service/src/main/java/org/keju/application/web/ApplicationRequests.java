package org.keju.application.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Answers;

/** What candidates send. */
final class ApplicationRequests {

    private ApplicationRequests() {}

    /** @param idNumber the candidate's own, where the exam has a roster; null elsewhere */
    record Start(@Nullable @Size(max = 40) String idNumber) {

        /** Shows no ID number. */
        @Override
        public String toString() {
            return "Start";
        }
    }

    /** The name typed as a signature, where the pledge asks for one. */
    record Acceptance(@Nullable @Size(max = 200) String signature) {}

    record Form(@NotNull @Size(max = 200) Map<String, @Nullable String> answers) {

        Answers toAnswers() {
            Map<String, String> given = new LinkedHashMap<>();
            answers.forEach((field, answer) -> {
                if (answer != null) {
                    given.put(field, answer);
                }
            });
            return new Answers(given);
        }

        @Override
        public String toString() {
            return toAnswers().toString();
        }
    }

    /** The ground on which somebody asks to be let off the fee. */
    record Exemption(@NotBlank @Size(max = 40) String ground) {}

    record Choice(@NotBlank @Size(max = 65) String positionKey) {}
}
