package org.keju.review.domain;

/** What a case is about. */
public enum CaseKind {
    /** Does the candidate meet the conditions of the position? */
    QUALIFICATION,
    /** Need the candidate not pay? */
    EXEMPTION
}
