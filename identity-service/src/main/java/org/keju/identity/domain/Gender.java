package org.keju.identity.domain;

/** As the ID number says. */
public enum Gender {
    MALE,
    FEMALE
}
