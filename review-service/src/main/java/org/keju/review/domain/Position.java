package org.keju.review.domain;

import java.util.List;

/** The position applied for, with the conditions that a reviewer checks, as they were when the candidate submitted. */
public record Position(
        String agencyCode, String agencyName, String bureau, String code, String title, List<Condition> conditions) {

    public Position {
        conditions = List.copyOf(conditions);
    }

    /** One condition of the position, as its table states it. */
    public record Condition(Text label, String requirement) {}
}
