package org.keju.application.domain.eligibility;

/** How far somebody studied, from the lowest level that posts ask for to the highest. */
public enum EducationLevel {
    COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR
}
