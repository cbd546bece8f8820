package org.keju.identity.domain;

/** Two accounts claim the ID number already; a third has to ask at the office. */
public class IdNumberContested extends RuntimeException {}
