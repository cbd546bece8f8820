package org.keju.review.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did what with which case, and who merely looked at it: candidates may ask who saw their data. A claim shows the case to
 * its reviewer until the claim ends; a view is one look more. Entries are only ever added, and outlive the candidate's file.
 */
public interface CaseTrail {

    void add(UUID caseId, UUID reviewer, Deed deed, Instant at);
}
