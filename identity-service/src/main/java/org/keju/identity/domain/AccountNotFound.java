package org.keju.identity.domain;

/** There is no such open account. */
public class AccountNotFound extends RuntimeException {}
