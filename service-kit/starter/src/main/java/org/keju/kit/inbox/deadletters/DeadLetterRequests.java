package org.keju.kit.inbox.deadletters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.keju.kit.inbox.Operator;
import tools.jackson.databind.JsonNode;

/** What operators send. Nothing is done without a name and a reason. */
final class DeadLetterRequests {

    private DeadLetterRequests() {}

    record Deed(
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 500) String reason) {

        Operator operator() {
            return new Operator(by.strip(), reason.strip());
        }
    }

    record Mending(
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 500) String reason,
            @NotNull JsonNode body) {

        Operator operator() {
            return new Operator(by.strip(), reason.strip());
        }
    }
}
