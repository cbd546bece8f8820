package org.keju.application.domain.exam;

import java.util.List;

/**
 * Who need not pay (rows 84 to 86).
 *
 * @param grounds what a candidate may claim
 * @param reasons why an officer may refuse
 * @param evidenceRequired whether an officer looks at a request only once there is evidence
 * @param inPerson whether only an officer may record a request, for a candidate who came to the office
 */
public record ExemptionRule(List<Reason> grounds, List<Reason> reasons, boolean evidenceRequired, boolean inPerson) {

    public boolean knows(String ground) {
        return grounds.stream().anyMatch(known -> known.code().equals(ground));
    }
}
