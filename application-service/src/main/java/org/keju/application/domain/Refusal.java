package org.keju.application.domain;

import java.util.List;

/**
 * Why a person decided against something.
 *
 * @param reasons codes of the exam's catalogue
 * @param note the person's own words to the candidate; may be empty
 */
public record Refusal(List<String> reasons, String note) {

    public static final Refusal NONE = new Refusal(List.of(), "");

    public Refusal {
        reasons = List.copyOf(reasons);
    }

    /** The codes alone, for the record. */
    String inShort() {
        return String.join(",", reasons);
    }
}
