package org.keju.identity.domain;

/** There is no such session, or it is somebody else's. */
public final class NoSuchSession extends RuntimeException {}
