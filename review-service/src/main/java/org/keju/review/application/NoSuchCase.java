package org.keju.review.application;

/** There is no such case, or it is outside the asker's agency. */
public final class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
