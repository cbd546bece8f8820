package org.keju.identity.domain;

/** The act is grave, and its author last showed who they are too long ago. */
public class ReauthenticationRequired extends RuntimeException {}
