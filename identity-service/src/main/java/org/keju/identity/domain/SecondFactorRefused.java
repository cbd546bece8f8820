package org.keju.identity.domain;

/** The code is wrong, too old, or was used before. It counts as a failed log-in like a wrong password. */
public class SecondFactorRefused extends LogInRefused {}
