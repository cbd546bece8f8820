package org.keju.identity.domain;

/** What is odd about a registration without being wrong: whoever has read the warning may go on. */
public enum Warning {
    /** The ID number begins with no known division. */
    UNKNOWN_DIVISION,
    /** The ID number has an account under another name (row 19). */
    ID_NUMBER_KNOWN
}
