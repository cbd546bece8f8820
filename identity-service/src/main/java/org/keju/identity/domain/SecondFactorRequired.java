package org.keju.identity.domain;

/** The password is right; a code of the second factor is wanted as well. */
public class SecondFactorRequired extends RuntimeException {}
