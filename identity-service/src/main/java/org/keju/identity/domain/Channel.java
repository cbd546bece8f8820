package org.keju.identity.domain;

/** A way to send somebody a message. */
public enum Channel {
    MAIL,
    SMS
}
