package org.keju.identity.domain;

/** What a member of staff may do; the other services know these names from the token. */
public enum StaffRole {
    PHOTO_AUDITOR,
    REVIEWER,
    FEE_OFFICER,
    EXAM_ADMINISTRATOR,
    FINANCE_OFFICER,
    AUDITOR
}
