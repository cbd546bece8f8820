package org.keju.identity.domain;

/** The session was revoked, has reached its end or never was. */
public class SessionOver extends RuntimeException {}
