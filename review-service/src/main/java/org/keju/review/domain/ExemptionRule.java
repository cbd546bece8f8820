package org.keju.review.domain;

import java.util.List;

/**
 * Who need not pay (rows 84 to 86).
 *
 * @param grounds what a candidate may claim
 * @param reasons why an officer may refuse
 * @param evidenceRequired whether a request is shown to an officer only once it has evidence
 */
public record ExemptionRule(List<Reason> grounds, List<Reason> reasons, boolean evidenceRequired) {

    /** An exam that exempts nobody. */
    public static final ExemptionRule NONE = new ExemptionRule(List.of(), List.of(), false);

    public ExemptionRule {
        grounds = List.copyOf(grounds);
        reasons = List.copyOf(reasons);
    }
}
