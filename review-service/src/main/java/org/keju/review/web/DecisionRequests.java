package org.keju.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What those who judge send. */
final class DecisionRequests {

    private DecisionRequests() {}

    /** What a reviewer has against a candidate, or wants added. */
    record Objection(
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 64) String> reasons,
            @Nullable @Size(max = 500) String note) {

        List<String> reasonsOrNone() {
            return Objects.requireNonNullElse(reasons, List.of());
        }

        String noteOrEmpty() {
            return Objects.requireNonNullElse(note, "");
        }
    }

    /** Why somebody does what is not the usual way. */
    record Why(@NotBlank @Size(max = 500) String reason) {}

    /** The number that the candidate at the counter shows. */
    record ByNumber(@NotBlank @Size(max = 32) String applicationNumber) {}
}
