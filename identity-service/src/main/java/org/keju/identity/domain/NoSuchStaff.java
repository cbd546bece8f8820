package org.keju.identity.domain;

/** There is no member of staff with this id. */
public class NoSuchStaff extends RuntimeException {}
