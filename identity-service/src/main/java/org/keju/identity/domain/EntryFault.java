package org.keju.identity.domain;

/** What can be wrong with something that a person enters about itself. */
public enum EntryFault {
    ID_NUMBER_SHAPE,
    ID_NUMBER_CHECK,
    ID_NUMBER_DATE,
    ID_NUMBER_AGE,
    ID_NUMBER_DIFFERS,
    NAME_EMPTY,
    NAME_TOO_LONG,
    NAME_CHARACTERS,
    NAME_DIFFERS,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_EASY,
    PASSWORD_COMMON,
    PASSWORD_UNCHANGED,
    CURRENT_PASSWORD_WRONG,
    ACCOUNT_NAME_SHAPE,
    ACCOUNT_NAME_TAKEN,
    EMAIL_SHAPE,
    PHONE_SHAPE
}
