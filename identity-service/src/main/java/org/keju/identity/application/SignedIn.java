package org.keju.identity.application;

/** Somebody who has shown who they are, and the token that says so. */
public record SignedIn(AccountHolder holder, IssuedToken token) {}
