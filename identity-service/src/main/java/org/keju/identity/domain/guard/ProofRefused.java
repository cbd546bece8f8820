package org.keju.identity.domain.guard;

/** The proof of work is wrong, for something else, too late or used before. */
public class ProofRefused extends RuntimeException {}
