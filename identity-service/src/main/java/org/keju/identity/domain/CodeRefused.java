package org.keju.identity.domain;

/** The code is wrong, used, expired, or belongs to nobody; which of these it is stays untold. */
public class CodeRefused extends RuntimeException {}
