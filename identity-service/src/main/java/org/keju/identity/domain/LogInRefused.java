package org.keju.identity.domain;

/** There is no such account or the password is another; nobody learns which. */
public class LogInRefused extends RuntimeException {}
