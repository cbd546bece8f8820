package org.keju.review.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did what with which case, and who merely looked at it: candidates may ask who saw their data. A claim shows the case to
 * its reviewer until the claim ends; a view is one look more. Entries are only ever added, and outlive the candidate's file.
 */
public interface CaseTrail {

    /**
     * Notes a deed.
     *
     * @param detail why, or with which part of the case; empty when the deed says it all
     */
    void add(UUID caseId, Actor actor, Deed deed, String detail, Instant at);
}
