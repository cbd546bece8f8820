package org.keju.identity.domain;

/** The ID number has an account, under this name or another (rows 18, 19). */
public class AlreadyRegistered extends RuntimeException {}
