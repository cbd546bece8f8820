package org.keju.identity.domain;

/** This person, by ID number and name, has an account (row 18). */
public class AlreadyRegistered extends RuntimeException {}
