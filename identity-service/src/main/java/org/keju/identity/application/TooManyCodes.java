package org.keju.identity.application;

/** Several codes were sent within the hour; more would only burden their reader. */
public class TooManyCodes extends RuntimeException {}
