package org.keju.identity.domain;

/** The one-time password is right but was not used in time; an administrator issues another. */
public class PasswordExpired extends LogInRefused {}
